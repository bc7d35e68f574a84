import type { SameSentences } from "../../sentences";
import type { help as zh } from "../../zh/cli/help";

export const help: SameSentences<typeof zh> = {
  programName: "indicator-workbook",
  program: "generates, validates and scores indicator workbooks",
  usage: "Usage:",
  arguments: "Arguments:",
  options: "Options:",
  globalOptions: "Options of every command:",
  commands: "Commands:",
  ofCommand: "[command]",
  ofOptions: "[options]",
  withDefault: "{{description}} (default: {{value}})",
  help: "shows how it is used",
  helpCommand: "shows how a command is used",
  language: "speaks zh (Chinese, the default) or en (English)",
  place: {
    file: "file",
    year: "year",
    period: "period",
    fonts: "fonts",
    way: "way",
    name: "name",
    language: "language",
    runs: "places",
    stamp: "stamp",
    method: "method",
    times: "times",
    whole: "number",
    share: "share",
    rank: "rank",
    change: "key=number",
    folder: "folder",
    ids: "ids",
    day: "day",
    side: "side",
    returned: "returned",
    unit: "unit",
    place: "address",
  },
  generate: {
    does: "generates a workbook",
    out: "the .xlsx file to write",
    period:
      "what is evaluated: 2019, 2019H1, 2019Q2, 2019M09; default: what the system says; with next-period what is to begin",
    data: "data to fill in (CSV: key,lag,value[,note])",
    fonts:
      "common (fonts of every machine, the default) or official (those of official documents, must be installed)",
    existing:
      "generates in the workbook that --out is already: keep (makes only missing sheets), replace (backs up and makes anew) or next-period (begins the next period); without it a new file is written",
    overwrite: "replaces the file of --out by a new one if it is there; without it, it is not replaced",
    parameters: "scoring parameters; may be example",
  },
  validate: {
    does: "validates the entries of a workbook, and does not change the file",
    out: "writes the findings into 校验结果 of a copy, this file; not by default",
    last: "last year's workbook, to hold last year's values against",
  },
  score: {
    does: "scores, and writes the scores back into 计分表",
    formulas: "writes scores as formulas that follow the entries without the add-in; without it as values",
    gains: "also lists what 1 % more of each component would add",
  },
  history: {
    does: "lists the runs, or compares two of them",
    compare: "the numbers of two runs, as listed, as in 1,2",
  },
  distribute: {
    does: "makes a file for each department, and notes it in 下发与回收",
    out: "the folder for the files; made where there is none",
    zip: "also packs the files into this .zip file",
    departments: "only for these departments: their ids, with commas between; all by default",
    due: "by when files are to come back, as in 2020-01-20; by default what 下发与回收 says",
    overwrite: "replaces files that are there; they are not replaced by default",
  },
  collect: {
    does: "merges what departments have sent back (.xlsx, or .zip files and folders of them)",
    preview: "only tells what would change, and writes nothing",
    take: "takes theirs (what came back) or ours (what was there) in cells that both sides have changed; by default they stay, and are listed",
  },
  returns: "how far it has come with the files of departments",
  publish: {
    does: "publishes the scores: as values, with 计分表 protected and a stamp at its foot",
    allowExample:
      "also publishes scores made with example goalposts (a demonstration, and printed as one); default: no",
  },
  withdraw: "withdraws the publication, so that scores can be made anew",
  verify: {
    does: "tells whether the workbook is as it was published, or which cells differ",
    stamp: "also compares with this stamp, as printed on paper",
  },
  schema: "the JSON Schema of a system document",
  systemDoes: "the system that ships with this (JSON)",
  systemTour: "writes that of a county that does not exist instead, which has every rule there is",
  systemPrefecture:
    "instead that of a fictional prefecture which compares its counties: scoring by places, categories, awards and grades by share",
  whatif: {
    does: "tells how scores would change with other entries or goalposts; the file stays as it is",
    set: "what would be, once or several times: gdp=300, gdp@1=280 (the year before), tax_share.level#low=60 (a goalpost; the other is #high)",
  },
  versions: {
    does: "tells what a version of a system changes against another, and with --data how ranks move by that",
    before: "the system as it was (JSON)",
    after: "the system as it is (JSON)",
    data: "what units have entered (CSV, as for evaluate)",
  },
  targets: {
    does: "sets targets on the sheet 任务分解表-目标 and works out the score with all of them met; without --set it only works that out anew",
    set: 'targets, once or several times: gdp=300, gdp@2021=320 (a later year), tax_share.level=70 (a component), "accidents<=2" (not to be exceeded); nothing behind the sign takes the target away',
  },
  upgrade: {
    does: "brings a workbook of a former version up to date: makes the sheets that it lacks, entries and scores stay; what is published must be withdrawn first",
  },
  bulletin: {
    does: "make the bulletin of the period: in the workbook on 季度通报, and as a Word file; every number with its cell",
    out: "the Word file that is written (.docx)",
    json: "tell the bulletin sentence by sentence, each number with its cell",
  },
  charts: {
    does: "make or update the charts on 图表: attainment, groups, tasks and ranks; sizes, places, colours and titles that users changed are kept",
    json: "tell which charts were made, updated or left out, and why",
  },
  manifest: {
    does: "write the manifest for the server that the add-in stands on",
    origin: "the address of the add-in, as in https://server.local/zhibiao/",
    out: "the file to write: .xml, or .zip (app package with the unified manifest of Microsoft 365)",
  },
  serve: {
    does: "serve the built add-in and the web edition over https until the program is ended",
    cert: "certificate (PEM); by default the one that office-addin-dev-certs made for this machine",
    key: "key of the certificate (PEM)",
    port: "port",
    host: "name or IP address of this machine; for other computers to reach it, its name or 0.0.0.0",
    folder: "folder of the built files; by default dist",
  },
  pack: {
    does: "make what is filed: workbook, bulletin, official table, method note, register and ledger, with a list of contents and the SHA-256 of each; the workbook stays as it is",
    out: "the folder that is written",
    zip: "also as one archive (.zip)",
  },
  ledger: { does: "the ledger of measures: tasks, units, deadlines, per cent and states" },
  units: {
    does: "takes units (such as counties) over into 各县数据; without --add it makes an empty sheet to type into",
    add: "files to take over: workbooks of units (what is published is verified first), CSV (as for evaluate), or .zip files and folders of them",
  },
  rank: {
    does: "scores and ranks the units of 各县数据, and writes 各县得分",
    position: "also writes where this unit stands into 位次分析",
    method:
      "as for evaluate; default: goalposts where all are set (as the system scores), else minmax:0,100 (with each other)",
  },
  evaluate: {
    does: "compares many units",
    data: "data of the units (CSV: unit, and a column for each quantity key)",
    method:
      "how values are normalised: minmax:0,100, zscore:50,10, rank, percentile, borda, dist2max or goalposts",
    aggregate:
      "how they are aggregated: arithmetic, geometric, harmonic, generalised:P (P is the power) or copeland; default: as the system says",
    impute:
      "what stands in for missing values: mean or median of all units, mean:COLUMN or median:COLUMN of those alike in that column, last for the period before; default: nothing",
    treat:
      "treats outliers: where skewness and kurtosis tell of some, up to 5 values are winsorised, or else logarithms are taken",
    missing: "what missing data become: strict, zero or reweight; default: as the system says",
    draws: "how often weights are drawn to test the ranks; default: not at all",
    vary: "what else to draw from in the test, once or several times: a normalisation method, a mean (geometric) or a way to fill what is missing (impute:median); default: weights alone",
    seed: "seed of the random numbers",
    spread: "how far weights vary up and down",
    top: "counts how often a unit is among the first so many",
    sensitivity:
      "also tells how much of what ranks move comes from weights, and from the normalisation method (first and total order); with --draws",
    correlations:
      "also lists indicators with a correlation of at least 0.9, and those of one group with at most -0.4",
    weights: "also lists what each indicator counts for in the composite",
    outliers: "also lists values that stand far apart from the other units' (8 units at least)",
  },
  shared: {
    systemFile: "the system (JSON); default: the one that ships with this",
    otherFile: "writes another file; default: the same one",
    overwriteOther: "replaces the file of --out if it is there; without it, it is not replaced",
    json: "writes JSON",
  },
  wrongCommand: "wrong command: {{fault}}; see --help",
  fault: {
    unknownCommand: "there is no command “{{name}}”",
    unknownOption: "there is no option “{{name}}”",
    missingMandatoryOptionValue: "the option {{name}} is missing",
    optionMissingArgument: "the option {{name}} needs something behind it",
    missingArgument: "no {{name}} is given",
    excessArguments: "there is more than the command takes",
    help: "no command is given",
  },
  crashed: "something went wrong: {{message}}; send the command and the files to whoever supports you",
};
