/** The page for who installs the add-in. */
export const support = {
  title: "Indicator Workbook · installation and support",
  lead: "For whoever installs it: check that all files are there, download the manifest, add it to Excel.",
  version: "Version {{version}}",
  server: {
    title: "1. This server",
    address: "Address: {{place}}",
    secure: "The address is https: Excel can load from here",
    insecure:
      "The address is not https: Excel loads from https alone. Give the server a certificate, and open this page by its https address",
    checking: "Checking the files…",
    complete: "All {{count}} files are there, at their length",
    incomplete:
      "{{count}} files are missing or have another length ({{files}}); copy what is in the folder site of the package to the server again",
    noInventory:
      "health.json could not be read, or is something else; copy all that is in the folder site of the package to the server, and have it served as it is",
    officeHere: "office.js {{version}} is served from here: no internet is needed",
    officeThere:
      "office.js comes from Microsoft's servers: each computer must reach appsforoffice.microsoft.com",
    others: "and {{count}} more",
  },
  manifest: {
    title: "2. The manifest",
    text: "The manifest tells Excel where to load the add-in from; its addresses are those of this page. Open the page by the address that people will use, and download it there.",
    download: "Download the manifest {{file}}",
    failed:
      "manifest.xml could not be read, or is no manifest of Indicator Workbook; copy all that is in the folder site of the package to the server",
    insecure: "Open this page by its https address, and the button to download it will be here.",
  },
  install: {
    title: "3. Into Excel",
    share:
      "Windows, network share: put the manifest into a shared folder. In Excel on each computer go to File → Options → Trust Center → Trust Center Settings → Trusted Add-in Catalogs, enter the address of the folder (\\\\server\\folder), press Add catalog, tick Show in Menu, and restart Excel; then Home or Insert → Add-ins → More Add-ins → Shared Folder → Indicator Workbook.",
    center:
      "Microsoft 365, centralised: in the admin center go to Settings → Integrated apps → Upload custom apps, choose Office Add-in, upload the manifest and name the users; it takes up to 24 hours to appear.",
    mac: "Mac: put the manifest into ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (make the folder if there is none), restart Excel, and press Add-ins on the Home tab.",
    web: "Excel on the web: Home → Add-ins → More Add-ins → Upload My Add-in, and choose the manifest.",
    without: "WPS and older Excels: without the add-in, by the",
    workbench: "web edition",
    guide:
      "How to upgrade, go back and remove it, and what else may happen: docs/deployment.md in the package.",
  },
  help: {
    title: "4. When something is wrong",
    first: "See whether part 1 of this page names files that are missing; then open the task pane again.",
    report:
      "If that does not help, run Self-test under Settings in the task pane, and give its report and the version above to the lead of your office, or to whoever gave you the package. No entries are in the report.",
    terms: "Terms: the MIT licence; those of the software that it contains are in",
    microsoft:
      "office.js is provided by Microsoft and distributed with the add-in under its terms. Microsoft is not responsible for maintaining, updating or supporting Indicator Workbook.",
  },
};
