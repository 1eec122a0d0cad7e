#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Milepost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare what was read from documents with their annotations.

    score.py [-v] [--deliverables] ROWS.jsonl READ.json [ROWS.jsonl READ.json ...]

A row annotates one number: pos, num, kind (target, policy, baseline) and, for targets, the fields. A target is found
when its number, or one of its repeats, overlaps the annotated one. Rows marked unsure are neither asked for nor
counted as extra; rows with dup_of are the same promise standing again. -v lists what differs.
"""
import difflib
import json
import sys
import unicodedata

FIELDS = ("value", "unit", "bound", "change", "year", "subject")


def fold(text):
    text = unicodedata.normalize("NFKC", text or "")
    return "".join(c for c in text if c not in " \t\n\u3000“”\"'「」")


def same_subject(annotated, read):
    a, b = fold(annotated), fold(read)
    if not a or not b:
        return a == b
    shorter, longer = sorted((len(a), len(b)))
    if a in b or b in a:
        return shorter * 2 >= longer or shorter >= 4
    return difflib.SequenceMatcher(None, a, b, autojunk=False).ratio() >= 0.7


def same_number(a, b):
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 1e-9 * max(1.0, abs(a))


def wrong_fields(row, read):
    right = {
        "value": same_number(row["value"], read["value"]) and same_number(row.get("value_max"), read.get("value_max")),
        "unit": fold(row["unit"]) == fold(read["unit"]),
        "bound": row["bound"] == read["bound"],
        "change": row.get("change", "none") == read["change"],
        "year": bool(row.get("year_note")) or (row.get("year") == read.get("year")
                                               and row.get("from") in (None, read.get("from"))),
        "subject": any(same_subject(s, read["subject"]) for s in [row["subject"], *row.get("subject_alt", [])]),
    }
    return [field for field in FIELDS if not right[field]]


def overlaps(row, figure):
    places = [figure["number"], *figure.get("repeats", [])]
    return any(p["start"] < row["pos"] + len(row["num"]) and row["pos"] < p["end"] for p in places)


def compare(rows, plan):
    """Counts, and a line for every difference."""
    groups, notes = {}, []
    for index, row in enumerate(rows):
        if row["kind"] == "target" and not row.get("unsure"):
            original = row.get("dup_of")
            groups.setdefault(index if original is None else original, []).append(row)
    counts = dict(annotated=len(groups), read=0, found=0, whole=0, told=0, told_right=0)
    for target in plan["targets"]:
        key = next((k for k, g in groups.items() if any(overlaps(r, target) for r in g)), None)
        if key is None and any(r.get("unsure") and overlaps(r, target) for r in rows):
            continue
        counts["read"] += 1
        if key is None:
            notes.append(f"EXTRA at {target['number']['start']}: {target['subject']} {target['value']}{target['unit']}")
            continue
        counts["found"] += 1
        group = groups.pop(key)
        wrong = min((wrong_fields(r, target) for r in group), key=len)
        counts["whole"] += not wrong
        if wrong:
            notes.append(f"WRONG {','.join(wrong)} at {group[0]['pos']}: "
                         f"annotated {[group[0].get(f) for f in FIELDS]} read {[target.get(f) for f in FIELDS]}")
    notes += [f"MISSED at {g[0]['pos']}: {g[0]['subject']} {g[0]['num']}{g[0]['unit']}" for g in groups.values()]
    for row in rows:
        if row["kind"] != "target" and not row.get("unsure"):
            counts["told"] += 1
            told = any(f["kind"] == row["kind"] and overlaps(row, f) for f in plan["figures"])
            counts["told_right"] += told
            if not told:
                notes.append(f"NOT TOLD as {row['kind']} at {row['pos']}: {row['subject']} {row['num']}{row['unit']}")
    return counts, notes


def share(part, whole):
    return part / whole if whole else 1.0


def report(name, counts):
    both = counts["read"] + counts["annotated"]
    print(f"{name:<32} targets {counts['annotated']:>4}  precision {share(counts['found'], counts['read']):.3f}"
          f"  recall {share(counts['found'], counts['annotated']):.3f}  F1 {share(2 * counts['found'], both):.3f}"
          f"  whole F1 {share(2 * counts['whole'], both):.3f}"
          f"  rules and facts told {counts['told_right']}/{counts['told']}")


def compare_deliverables(rows, plan):
    """Clauses that promise a thing by a year; one clause may hold several things."""
    def same(row, read):
        clause = read["clause"]
        return row["year"] == read["year"] and clause["start"] < row["end"] and row["start"] < clause["end"]
    read = plan["deliverables"]
    right = [any(same(row, d) for row in rows) for d in read]
    found = [any(same(row, d) for d in read) for row in rows]
    notes = [f"EXTRA at {d['clause']['start']}: {d['name']} {d['year']}" for d, ok in zip(read, right) if not ok]
    notes += [f"MISSED at {row['start']} {row['year']}" for row, ok in zip(rows, found) if not ok]
    return dict(annotated=len(rows), found=sum(found), read=len(read), right=sum(right)), notes


def report_deliverables(name, counts):
    print(f"{name:<32} annotated {counts['annotated']:>4}  read {counts['read']:>4}"
          f"  precision {share(counts['right'], counts['read']):.3f}"
          f"  recall {share(counts['found'], counts['annotated']):.3f}")


def main(arguments):
    verbose = "-v" in arguments
    of_deliverables = "--deliverables" in arguments
    paths = [a for a in arguments if not a.startswith("-")]
    compare_both, print_report = ((compare_deliverables, report_deliverables) if of_deliverables
                                  else (compare, report))
    if len(paths) < 2 or len(paths) % 2:
        sys.exit(__doc__)
    total = {}
    for rows_path, plan_path in zip(paths[::2], paths[1::2]):
        with open(rows_path, encoding="utf-8") as file:
            rows = [json.loads(line) for line in file if line.strip()]
        with open(plan_path, encoding="utf-8") as file:
            counts, notes = compare_both(rows, json.load(file))
        print_report(rows_path.rsplit("/", 1)[-1].removesuffix(".jsonl"), counts)
        for note in notes if verbose else []:
            print("   ", note)
        total = {key: total.get(key, 0) + value for key, value in counts.items()}
    print_report("all", total)


if __name__ == "__main__":
    main(sys.argv[1:])
