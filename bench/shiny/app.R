# The dashboard of a province with Shiny: its figures are read once, from the file of JSON named by FIGURES.
library(shiny)

file <- jsonlite::fromJSON(Sys.getenv("FIGURES"))
figures <- file$rows
shown <- c("theme", "indicator", "kind", "printed", "number", "qualifier", "unit", "period_start", "period_end", "status",
  "ranks")
labels <- file$columns$label[match(shown, file$columns$name)]

ui <- bslib::page_fluid(
  theme = bslib::bs_theme(version = 5),
  title = figures$province[1],
  h1(figures$province[1]),
  selectInput("theme", "Theme", c("All themes" = "", unique(figures$theme)), selectize = FALSE),
  DT::DTOutput("figures"),
  h2("Results in percent"),
  plotOutput("chart", height = "480px")
)

server <- function(input, output, session) {
  chosen <- reactive(if (nzchar(input$theme)) figures[figures$theme == input$theme, ] else figures)
  output$figures <- DT::renderDT(
    DT::datatable(chosen()[shown], rownames = FALSE, colnames = labels, class = "compact stripe", options = list(paging = FALSE)),
    # a table this small is sent as a whole, which saves asking once more
    server = FALSE
  )
  output$chart <- renderPlot({
    growth <- subset(chosen(), unit == "%" & kind == "Result")
    req(nrow(growth) > 0)
    par(mar = c(3, 32, 0, 1), las = 1)
    barplot(rev(growth$number), names.arg = rev(growth$indicator), horiz = TRUE, border = NA, col = "#2a6f97")
  })
}

shinyApp(ui, server)
