"""Starts the application in several ways in turns; prints a table of the times until it served a dashboard.

start.py REPETITIONS STORE JAVA OPTION… -- JAR LAYOUT
"""
import http.client
import socket
import statistics
import subprocess
import sys
import time
from collections import defaultdict

from spread import spread

LONGEST = 120

end = sys.argv.index("--")
repetitions, store, java, (jar, layout) = int(sys.argv[1]), sys.argv[2], sys.argv[3:end], sys.argv[end + 1:]
kept, new = f"jdbc:h2:file:{store}", "jdbc:h2:mem:new"
cached = [f"@{layout}/options", "-jar", f"{layout}/duibiao.jar"]
PLAIN = "`java -jar`"
WAYS = {
    PLAIN: (["-jar", jar], kept),
    "laid out, without the cache": (["-jar", f"{layout}/duibiao.jar"], kept),
    "laid out, with the cache": (cached, kept),
    "the same, with the quick compiler only": (["-XX:TieredStopAtLevel=1", *cached], kept),
    "laid out, with the cache, in a new store": (cached, new),
}


def free():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def served(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=LONGEST)
    try:
        connection.request("GET", "/provinces/CN-AH")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def start(options, url):
    port = free()
    begun = time.monotonic()
    program = subprocess.Popen(
        [*java, *options, "--server.address=127.0.0.1", f"--server.port={port}", f"--spring.datasource.url={url}",
         "--duibiao.sources.directory="], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not served(port):
            if program.poll() is not None or time.monotonic() - begun > LONGEST:
                sys.exit(f"{options} serves nothing")
            time.sleep(0.02)
        return time.monotonic() - begun
    finally:
        program.terminate()
        program.wait()


start(*WAYS[PLAIN])
times = defaultdict(list)
for i in range(repetitions):
    for way, asked in WAYS.items():
        times[way].append(start(*asked))
plain = statistics.median(times[PLAIN])
print("| | first dashboard after s | ratio |")
print("|---|---|---|")
for way in WAYS:
    print(f"| {way} | {spread(times[way], '.1f')} | {statistics.median(times[way]) / plain:.2f} |")
