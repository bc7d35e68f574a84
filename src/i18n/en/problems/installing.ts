/** Where the add-in stands, and what serves it. */
export const installing = {
  place: {
    unreadable: "“{{place}}” is no address: write https://server/folder/",
    insecure:
      "“{{place}}” is no https address, and Excel loads from https alone: give the server a certificate",
    password:
      "The address at {{place}} has a user name or a password in it, which everybody would read in the manifest: leave it out",
    noManifest:
      "This is no manifest of Indicator Workbook: copy all that is in the folder site of the package to the server",
    behind: "“{{place}}” goes on behind ? or #: write the folder alone, as in https://server/folder/",
    file: "“{{place}}” is a file: write the folder alone, as in https://server/folder/",
  },
  serve: {
    noBuild:
      "There is no built add-in in the folder {{folder}} (health.json is missing): run npm run build first",
    noCertificate:
      "There is no certificate: name one and its key (PEM) by --cert and --key, or run npx office-addin-dev-certs install to make one for this machine",
    halfCertificate: "--cert and --key belong together: name the other one too",
    badCertificate:
      "Certificate or key cannot be used ({{reason}}): see whether the two PEM files are a pair",
    port: "“{{port}}” is no port: write a whole number from 0 to 65535",
    busy: "Port {{port}} is used by another program: choose another one (--port)",
    forbidden:
      "Port {{port}} may not be used: choose one from 1024 on (--port), or run this as administrator",
    host: "This machine has no name or address “{{host}}”: see --host; for other computers to reach it, write 0.0.0.0",
    listening: "Port {{port}} of {{host}} cannot be served on ({{reason}}): see --host and --port",
  },
} as const;
