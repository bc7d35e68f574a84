/** Where the add-in stands, and what serves it. */
export const installing = {
  place: {
    unreadable: "“{{place}}” is no address: write https://server/folder/",
    insecure:
      "“{{place}}” is no https address, and Excel loads from https alone: give the server a certificate",
    password:
      "The address at {{place}} has a user name or a password in it, which everybody would read in the manifest: leave it out",
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
    busy: "Port {{port}} cannot be served on: {{reason}}; choose another one (--port)",
  },
} as const;
