# The ASEM example of COINr (51 countries, 49 indicators) as our fixtures have it: min-max onto [0, 100], weighted
# arithmetic means level by level, ranks. Called with the number of runs; prints what it takes and the scores, a line
# each: `version,…`, `median_ms,…`, `score,AUT,…`; or `missing,COINr`.

runs <- as.integer(commandArgs(trailingOnly = TRUE)[1])

if (!requireNamespace("COINr", quietly = TRUE)) {
  cat("missing,COINr\n")
  quit(status = 0)
}

coin <- COINr::new_coin(
  COINr::ASEM_iData,
  COINr::ASEM_iMeta,
  level_names = c("Indicator", "Pillar", "Sub-index", "Index"),
  quietly = TRUE
)

evaluated <- function() {
  suppressMessages({
    normalised <- COINr::Normalise(
      coin,
      dset = "Raw",
      global_specs = list(f_n = "n_minmax", f_n_para = list(l_u = c(0, 100)))
    )
    aggregated <- COINr::Aggregate(normalised, dset = "Normalised", f_ag = "a_amean")
  })
  scores <- COINr::get_dset(aggregated, dset = "Aggregated")[c("uCode", "Index")]
  scores$Rank <- rank(-scores$Index, na.last = "keep", ties.method = "min")
  scores
}

scores <- evaluated()
times <- vapply(seq_len(runs), function(run) {
  start <- Sys.time()
  evaluated()
  as.numeric(difftime(Sys.time(), start, units = "secs")) * 1000
}, numeric(1))

cat(sprintf("version,%s\n", as.character(utils::packageVersion("COINr"))))
cat(sprintf("median_ms,%.6f\n", stats::median(times)))
cat(sprintf("score,%s,%.17g\n", scores$uCode, scores$Index), sep = "")
