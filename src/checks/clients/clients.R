# Reads the files of the current directory with base R, readr, readxl and jsonlite.
options(warn = 1)
failed <- FALSE
check <- function(name, right) {
  right <- isTRUE(right)
  if (!right) failed <<- TRUE
  cat(if (right) "ok  " else "FAIL", "R:", name, "\n")
}
stored <- read.csv("observations.csv", encoding = "UTF-8")
holds <- function(figures, name) {
  at <- match(figures$figure, stored$id)
  check(sprintf("%s has %d figures as stored", name, nrow(figures)),
    nrow(figures) > 0 && !anyNA(at) && all(as.numeric(figures$value) == stored$obs_value[at]) &&
      all(figures$value_text == stored$token[at]))
}
total <- 0
for (source in c("ah", "sd")) {
  csv <- paste0(source, "-long.csv")
  long <- suppressMessages(readr::read_csv(csv, show_col_types = FALSE))
  holds(long, paste("readr:", csv))
  check(paste("readr has no problems with", csv), nrow(readr::problems(long)) == 0)
  check(paste("readr types the columns of", csv),
    is.numeric(long$value) && is.logical(long$lower_included) && is.character(long$period))
  base <- read.csv(csv, fileEncoding = "UTF-8-BOM")
  holds(base, paste("base R:", csv))
  total <- total + nrow(long)
  workbook <- paste0(source, "-long.xlsx")
  table <- suppressMessages(readxl::read_excel(workbook, sheet = 2))
  names(table) <- names(long)[seq_along(table)]
  holds(table, paste("readxl:", workbook))
  json <- jsonlite::fromJSON(paste0(source, "-long.json"))
  holds(json$rows, paste0("jsonlite: ", source, "-long.json"))
}
check(sprintf("all %d figures are in the long tables", nrow(stored)), total == nrow(stored))
quit(status = as.integer(failed))
