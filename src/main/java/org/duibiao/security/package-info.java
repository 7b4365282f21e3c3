/**
 * Who may change what the site shows, and what they did: operators, their roles, the log
 * of actions. Readers need no account.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "command", "site", "site :: problem" })
@org.jspecify.annotations.NullMarked
package org.duibiao.security;
