# What a user of rsdmx gets: the flow, its structure with code lists, and the data with labels.
suppressPackageStartupMessages(library(rsdmx))
# rsdmx 0.6 warns at each observation of its own code; what it reads is checked below
options(warn = -1)

base <- commandArgs(trailingOnly = TRUE)[1]
root <- paste0(base, "/sdmx/2.1")
failed <- FALSE

check <- function(what, right) {
  right <- isTRUE(right)
  cat(if (right) "ok  " else "BAD ", what, "\n", sep = "")
  if (!right) failed <<- TRUE
}

stored <- read.csv(paste0(base, "/data/observations.csv"), encoding = "UTF-8")
areas <- read.csv(paste0(base, "/data/areas.csv"), encoding = "UTF-8")

flows <- as.data.frame(readSDMX(paste0(root, "/dataflow/all/all/latest")))
check("one flow, DF_FIGURES", identical(as.character(flows$id), "DF_FIGURES"))
check("named in Chinese and English", all(nchar(c(flows$Name.zh, flows$Name.en)) > 0))

structure <- readSDMX(paste0(root, "/datastructure/DUIBIAO/DSD_FIGURES/1.0?references=children"))
lists <- sapply(slot(structure, "codelists")@codelists, function(list) list@id)
check("twelve code lists", length(lists) == 12)
codes <- as.data.frame(slot(structure, "codelists"), codelistId = "CL_AREA")
check("the areas of the store", setequal(codes$id, areas$code))

data <- setDSD(readSDMX(paste0(root, "/data/DUIBIAO,DF_FIGURES,1.0/all/all")), structure)
figures <- as.data.frame(data, labels = TRUE)
check("as many figures as the store has", nrow(figures) == nrow(stored) && nrow(stored) > 0)
both <- merge(figures, stored, by.x = c("REF_AREA", "FIGURE"), by.y = c("area", "id"))
check("each of them once", nrow(both) == nrow(stored))
words <- both$qualifier == "DOUBLE_DIGIT"
check("the numbers of the store", all(as.numeric(both$obsValue[!words]) == both$obs_value[!words]))
check("no number for words without one", any(words) && all(is.na(as.numeric(both$obsValue[words]))))
check("the tokens as printed", all(both$PRINTED == both$token))
named <- merge(both, areas, by.x = "REF_AREA", by.y = "code")
check("Chinese labels", all(named$REF_AREA_label.zh == named$name_zh) && nrow(named) == nrow(stored))
check("English labels", all(named$REF_AREA_label.en == named$name_en))
key <- c("FREQ", "REF_AREA", "INDICATOR", "KIND", "PRINT", "obsTime")
check("no two figures with the same key", !any(duplicated(figures[, key])))

targets <- as.data.frame(readSDMX(paste0(root, "/data/DUIBIAO,DF_FIGURES,1.0/...TARGET./all")))
check("the targets by their key", nrow(targets) == sum(stored$kind == "TARGET"))

csv <- read.csv(paste0(root, "/data/DF_FIGURES?format=csv"), encoding = "UTF-8")
check("the same from SDMX-CSV", setequal(csv$FIGURE, figures$FIGURE) && nrow(csv) == nrow(figures))

if (failed) quit(status = 1)
