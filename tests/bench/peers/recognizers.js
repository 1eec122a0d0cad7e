// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs Recognizers-Text over texts and prints what it took and found, as one line of JSON.
//   node recognizers.js NODE_MODULES RUNS FILE...
// A file may have its annotation beside it in ../gold/NAME.jsonl: then the share of the annotated targets whose
// number was recognised, and recognised with a unit, is counted.
'use strict';
const fs = require('fs');
const path = require('path');

const [modules, runs, ...files] = process.argv.slice(2);
const suite = require(path.join(path.resolve(modules), '@microsoft/recognizers-text-suite'));
const chinese = suite.Culture.Chinese;
const withUnit = [suite.recognizeCurrency, suite.recognizeDimension, suite.recognizePercentage];

/** Positions of UTF-16 units counted in code points. */
function codePoints(text) {
    const positions = new Int32Array(text.length + 1);
    let count = 0;
    for (let i = 0; i < text.length; i++) {
        positions[i] = count;
        const code = text.charCodeAt(i);
        if (code < 0xd800 || code > 0xdbff) count++;
    }
    positions[text.length] = count;
    return positions;
}

function recognise(text, recognisers) {
    return recognisers.flatMap((recognise) => recognise(text, chinese));
}

function annotatedTargets(file) {
    const name = path.basename(file, '.txt') + '.jsonl';
    const annotation = path.join(path.dirname(file), '..', 'gold', name);
    if (!fs.existsSync(annotation)) return [];
    const rows = fs.readFileSync(annotation, 'utf8').split('\n').filter((line) => line.trim());
    return rows.map((line) => JSON.parse(line)).filter((row) => row.kind === 'target');
}

/** How many of the targets have their number inside one of the results. */
function covered(targets, results, positions) {
    const starts = new Set();
    for (const result of results)
        for (let at = result.start; at <= result.end; at++) starts.add(positions[at]);
    return targets.filter((target) => starts.has(target.pos)).length;
}

const texts = files.map((file) => ({ file, text: fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, '') }));
const times = [];
for (let run = 0; run < Number(runs); run++) {
    const start = process.hrtime.bigint();
    for (const { text } of texts) recognise(text, [suite.recognizeNumber, ...withUnit]);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
times.sort((a, b) => a - b);

const totals = { milliseconds: times[Math.floor(times.length / 2)], characters: 0, numbers: 0, quantities: 0,
    targets: 0, numbersOfTargets: 0, quantitiesOfTargets: 0 };
for (const { file, text } of texts) {
    const positions = codePoints(text);
    const targets = annotatedTargets(file);
    const numbers = recognise(text, [suite.recognizeNumber]);
    const quantities = recognise(text, withUnit);
    totals.characters += positions[text.length];
    totals.numbers += numbers.length;
    totals.quantities += quantities.length;
    totals.targets += targets.length;
    totals.numbersOfTargets += covered(targets, numbers, positions);
    totals.quantitiesOfTargets += covered(targets, quantities, positions);
}
console.log(JSON.stringify(totals));
