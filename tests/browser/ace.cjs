// Runs Ace (DAISY) over the EPUBs named on the command line, in one browser; prints their findings as JSON.
"use strict";

const ace = require("@daisy/ace-core");
const runner = require("@daisy/ace-axe-runner-puppeteer");

// Ace opens and closes a browser for each book, which takes longer than the checks themselves.
const shared = { ...runner, launch: async () => {}, close: async () => {} };

function findings(report) {
  return report.assertions.flatMap((file) =>
    file.assertions.map(
      (found) =>
        `${file["earl:testSubject"].url}: ${found["earl:test"]["dct:title"]}: ${found["earl:result"]["dct:description"]}`,
    ),
  );
}

async function main(books) {
  const told = {};
  await runner.launch();
  for (const book of books) {
    const [, report] = await ace(book, { cwd: process.cwd(), silent: true, initLogger: true, outdir: process.env.ACE_OUT }, shared);
    told[book] = findings(report);
  }
  await runner.close();
  process.stdout.write(JSON.stringify(told));
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.stack || error}\n`);
  process.exit(1);
});
