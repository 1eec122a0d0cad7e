// SPDX-FileCopyrightText: 2026 The Milepost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/progress/drafts.h"

#include "core/workspace/past.h"
#include "core/workspace/unsentshelf.h"
#include "core/workspace/workspace.h"

#include <algorithm>

namespace milepost {

namespace {

UnsentEntry entryFrom(const DraftKey& key, const Draft& draft)
{
    if (const auto* cell = std::get_if<CellKey>(&key))
        return {UnsentFigure{cell->measure, cell->period, draft.text, draft.reason}, draft.seen};
    return {*draft.report, draft.seen};
}

std::pair<DraftKey, Draft> draftFrom(const UnsentEntry& entry)
{
    Draft draft;
    draft.state = CellState::Unsent;
    draft.seen = entry.seen;
    if (const auto* figure = std::get_if<UnsentFigure>(&entry.said)) {
        draft.text = figure->text;
        draft.reason = figure->reason;
        return {CellKey{figure->measure, figure->period}, draft};
    }
    draft.report = std::get<StatusEntry>(entry.said);
    return {draft.report->item, draft};
}

} // namespace

/// As long as it lives drafts can come and go; then what is left is written once.
class Drafts::Writing
{
public:
    explicit Writing(Drafts& drafts) : m_drafts(drafts) { ++m_drafts.m_writers; }
    ~Writing()
    {
        if (--m_drafts.m_writers > 0 || !std::exchange(m_drafts.m_isChanged, false))
            return;
        m_drafts.write();
        emit m_drafts.changed();
    }
    Q_DISABLE_COPY_MOVE(Writing)

private:
    Drafts& m_drafts;
};

Drafts::Drafts(QObject* parent) : QObject(parent) {}

Drafts::~Drafts() = default;

void Drafts::setSheets(DraftSheet& figures, DraftSheet& reports)
{
    m_sheets = {&figures, &reports};
}

void Drafts::setWorkspace(Workspace* workspace)
{
    if (m_workspace)
        disconnect(m_workspace, nullptr, this, nullptr);
    m_workspace = workspace;
    m_drafts.clear();
    m_shelf.reset();
    m_isWritten = true;
    if (workspace) {
        connect(workspace, &Workspace::unconfirmedSettled, this, &Drafts::settle);
        connect(workspace, &Workspace::connectionChanged, this, &Drafts::follow);
        connect(workspace, &Workspace::observationsChanged, this, &Drafts::compareSoon);
        connect(workspace, &Workspace::statusChanged, this, &Drafts::compareSoon);
    }
    if (workspace && workspace->isShared() && !showsPast(*workspace)) {
        m_shelf =
            std::make_unique<UnsentShelf>(UnsentShelf::usualFolder(), workspace->path(), workspace->author());
        takeOver();
    }
    emit changed();
}

void Drafts::retranslate()
{
    for (const DraftKey& key : of(CellState::Unsent)) {
        const Draft draft = *at(key);
        put(key, draft);
    }
    compare();
}

void Drafts::takeOver()
{
    const UnsentShelf::TakenOver taken = m_shelf->takeOver();
    for (const UnsentEntry& entry : taken.entries) {
        const auto [key, draft] = draftFrom(entry);
        put(key, draft);
    }
    if (!taken.entries.empty())
        compareSoon();
    for (const QString& complaint : taken.complaints)
        emit complained(complaint);
}

const Draft* Drafts::at(const DraftKey& key) const
{
    const auto found = m_drafts.constFind(key);
    return found == m_drafts.cend() ? nullptr : &*found;
}

std::vector<DraftKey> Drafts::of(CellState state) const
{
    std::vector<DraftKey> keys;
    for (const auto& [key, draft] : m_drafts.asKeyValueRange()) {
        if (draft.state == state)
            keys.push_back(key);
    }
    return keys;
}

Drafts::Count Drafts::count(const std::vector<DraftKey>& keys)
{
    const auto figures =
        std::ranges::count_if(keys, [](const DraftKey& key) { return std::holds_alternative<CellKey>(key); });
    return {static_cast<int>(figures), static_cast<int>(std::ssize(keys) - figures)};
}

Drafts::Count Drafts::waiting() const
{
    std::vector<DraftKey> keys;
    for (const auto& [key, draft] : m_drafts.asKeyValueRange()) {
        if (draft.isWaiting)
            keys.push_back(key);
    }
    return count(keys);
}

bool Drafts::areKept() const
{
    return m_shelf && m_isWritten;
}

void Drafts::put(const DraftKey& key, Draft draft)
{
    if (draft.state == CellState::Unsent)
        draft.sentence = tr("Not recorded: the server was out of reach. It is kept on this machine and "
                            "offered again.");
    const Draft* before = at(key);
    draft.isWaiting = draft.state == CellState::Unsent || draft.state == CellState::Contested ||
                      (before && before->isWaiting && before->text == draft.text);
    m_drafts.insert(key, std::move(draft));
    emit draftChanged(key);
}

void Drafts::keep(const DraftKey& key, Draft draft)
{
    const Writing writing(*this);
    put(key, std::move(draft));
    m_isChanged = true;
}

bool Drafts::forget(const DraftKey& key)
{
    const Writing writing(*this);
    if (m_drafts.remove(key) == 0)
        return false;
    m_isChanged = true;
    emit draftChanged(key);
    return true;
}

void Drafts::forgetAll(CellState state)
{
    const Writing writing(*this);
    for (const DraftKey& key : of(state))
        forget(key);
}

void Drafts::write()
{
    if (!m_shelf)
        return;
    std::vector<UnsentEntry> entries;
    for (const auto& [key, draft] : m_drafts.asKeyValueRange()) {
        if (draft.isWaiting)
            entries.push_back(entryFrom(key, draft));
    }
    const Result<void> written = m_shelf->keep(std::move(entries));
    const bool wasWritten = std::exchange(m_isWritten, written.isOk());
    if (!written && wasWritten)
        emit complained(written.error().message);
    if (m_shelf->hasMore())
        takeOver();
}

std::optional<Error> Drafts::push(QUndoStack& stack, const Make& make)
{
    // The report lives as long as the command; the outcome is only of interest while it is pushed.
    const auto failure = std::make_shared<std::optional<Error>>();
    const auto isPushed = std::make_shared<bool>(false);
    const auto report = [self = QPointer<Drafts>(this), failure, isPushed](const Error& error) {
        *failure = error;
        if (self && *isPushed)
            emit self->failed(error.message);
    };
    pushUnlessIdle(stack, make(report));
    *isPushed = true;
    return *failure;
}

/// Somebody else has changed the place since whoever entered this has seen it.
bool Drafts::isContested(const DraftTry& one) const
{
    return sheet(one.key).standing(one.key) != one.draft.seen;
}

void Drafts::contest(const DraftKey& key, Draft draft)
{
    draft.state = CellState::Contested;
    draft.sentence = sheet(key).theirs(key);
    keep(key, std::move(draft));
}

int Drafts::record(const std::vector<DraftTry>& tries, const Attempt& attempt)
{
    const Writing writing(*this);
    std::vector<DraftTry> tried;
    std::vector<DraftKey> keys;
    for (const DraftTry& one : tries) {
        if (isContested(one)) {
            contest(one.key, one.draft);
        } else {
            tried.push_back(one);
            keys.push_back(one.key);
        }
    }
    const int contested = static_cast<int>(tries.size() - tried.size());
    if (tried.empty())
        return contested;
    const bool waits = m_workspace->author().isEmpty();
    const bool wasConnected = m_workspace->isConnected();
    const std::optional<Error> failure = waits ? std::nullopt : attempt(keys);
    if (!waits && !failure) {
        for (const DraftKey& key : keys)
            forget(key);
        return contested;
    }
    // What others wrote has come into view: the rest need not wait for what they wrote over.
    if (failure && std::ranges::any_of(tried, [this](const DraftTry& one) { return isContested(one); }))
        return contested + record(tried, attempt);
    const CellState state = waits                        ? CellState::Waiting
                            : m_workspace->isConnected() ? CellState::Refused
                                                         : CellState::Unsent;
    for (DraftTry& one : tried) {
        one.draft.state = state;
        one.draft.isUnsure = wasConnected;
        if (state == CellState::Waiting)
            one.draft.sentence = tr("Not recorded yet: say first who records.");
        else if (one.draft.sentence.isEmpty())
            one.draft.sentence = failure->message;
        // A cell that could not be cleared shows what stands there.
        if (state == CellState::Unsent || one.draft.report || !one.draft.text.isEmpty())
            keep(one.key, one.draft);
    }
    if (waits)
        emit authorNeeded();
    else
        emit failed(failure->message);
    return contested + static_cast<int>(tried.size());
}

int Drafts::recordAgain(const std::vector<DraftKey>& keys)
{
    const Writing writing(*this);
    for (size_t kind = 0; kind < m_sheets.size(); ++kind) {
        std::vector<DraftKey> own;
        std::ranges::copy_if(keys, std::back_inserter(own), [this, kind](const DraftKey& key) {
            return key.index() == kind && m_sheets[kind]->has(key);
        });
        if (!own.empty())
            m_sheets[kind]->recordDrafts(own);
    }
    return static_cast<int>(
        std::ranges::count_if(keys, [this](const DraftKey& key) { return at(key) != nullptr; }));
}

/// What windows that are gone have left may have come while the server was not in reach.
void Drafts::follow()
{
    if (m_shelf && m_workspace->isConnected())
        takeOver();
    compare();
    emit changed();
}

void Drafts::compareSoon()
{
    if (m_drafts.isEmpty() || std::exchange(m_isComparing, true))
        return;
    QMetaObject::invokeMethod(this, &Drafts::compare, Qt::QueuedConnection);
}

void Drafts::compare()
{
    m_isComparing = false;
    if (!m_workspace || !m_workspace->isConnected())
        return;
    const Writing writing(*this);
    for (const CellState state : {CellState::Unsent, CellState::Contested}) {
        for (const DraftKey& key : of(state)) {
            const Draft draft = *at(key);
            compareOne(key, draft);
        }
    }
}

/// What stands there by now is recorded; what somebody else wrote over is contested.
void Drafts::compareOne(const DraftKey& key, const Draft& draft)
{
    if (!sheet(key).has(key))
        return;
    if (sheet(key).isRecorded(key, draft))
        forget(key);
    else if (isContested({key, draft}) && sheet(key).theirs(key) != draft.sentence)
        contest(key, draft);
}

/// What was being recorded when the connection broke is there, or not.
void Drafts::settle(UnconfirmedChange outcome)
{
    if (outcome != UnconfirmedChange::Recorded)
        return;
    const Writing writing(*this);
    for (const DraftKey& key : of(CellState::Unsent)) {
        if (at(key)->isUnsure)
            forget(key);
    }
}

} // namespace milepost
