// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/merge_verbs.h"

#include "core/merging/unmerge_acts.h"
#include "core/security/office_store.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct MergeVerbs {
    Q_DECLARE_TR_FUNCTIONS(MergeVerbs)
};

struct MergeOptions {
    std::string kept;
    std::string gone;
    std::string reason;
    std::vector<std::string> keep;
    bool dryRun = false;
};

struct UnmergeOptions {
    std::string which;
    std::vector<std::string> decisions;
    bool dryRun = false;
};

Error badPair(const QString& typed, const QString& hint) {
    return {.kind = Error::Kind::Invalid,
            .code = "usage.bad_arguments",
            .message = MergeVerbs::tr("\"%1\" is not understood.").arg(typed),
            .hint = hint};
}

/// "phone=B": the value of the record named second.
Result<MergeChoices> choicesTyped(const std::vector<std::string>& typed) {
    static const QMap<QString, MergeSide> sides{
        {u"A"_s, MergeSide::Kept}, {u"B"_s, MergeSide::Gone}, {u"BOTH"_s, MergeSide::Both}};
    MergeChoices choices;
    for (const auto& one : typed) {
        const auto field = text(one).section(u'=', 0, 0);
        const auto side = sides.constFind(text(one).section(u'=', 1).toUpper());
        if (field.isEmpty() || side == sides.cend())
            return fail(
                badPair(text(one), MergeVerbs::tr("Write FIELD=A, FIELD=B or FIELD=both.")));
        choices[field] = *side;
    }
    return choices;
}

Result<UnmergeDecisions> decisionsTyped(const std::vector<std::string>& typed) {
    UnmergeDecisions decisions;
    for (const auto& one : typed) {
        const auto key = text(one).section(u'=', 0, 0);
        const auto where = belongsOf(text(one).section(u'=', 1));
        if (key.isEmpty() || !where)
            return fail(badPair(text(one), MergeVerbs::tr("Write KEY=stays or KEY=goes.")));
        decisions[key] = *where;
    }
    return decisions;
}

/// Codes and divisions in words.
QString inWords(const Codes& codes, const MergeField& field, const QString& value, QDate today) {
    if (!field.list || value.isEmpty()) return value;
    const QLatin1String list(field.list);
    return list == "division"_L1 ? codes.divisions.fullName(value, today)
                                 : codes.lists.name(list, value);
}

QJsonArray rowsJson(const MergePreview& preview, const Codes& codes, QDate today) {
    QJsonArray rows;
    for (const auto& row : preview.rows)
        rows.append(QJsonObject{{u"field"_s, toQString(row.field->key)},
                                {u"title"_s, titleOf(*row.field)},
                                {u"kept"_s, inWords(codes, *row.field, row.kept, today)},
                                {u"gone"_s, inWords(codes, *row.field, row.gone, today)},
                                {u"chosen"_s, toQString(codeOf(row.chosen))}});
    return rows;
}

QJsonArray countsJson(const std::vector<KindCount>& counts) {
    QJsonArray rows;
    for (const auto& count : counts)
        rows.append(QJsonObject{{u"kind"_s, count.kind},
                                {u"title"_s, mergeKindTitle(count.kind)},
                                {u"records"_s, count.records}});
    return rows;
}

QJsonArray clashesJson(const std::vector<MergeClash>& clashes) {
    QJsonArray rows;
    for (const auto& clash : clashes)
        rows.append(QJsonObject{{u"kind"_s, clash.kept.kind},
                                {u"kept"_s, clash.kept.id},
                                {u"gone"_s, clash.gone.id},
                                {u"what"_s, clash.what}});
    return rows;
}

QJsonObject mergeJson(const RecordMerge& merge) {
    return {{u"merge"_s, merge.id.value()},
            {u"id"_s, merge.kept.value()},
            {u"merged"_s, merge.gone.value()},
            {u"reason"_s, merge.reason},
            {u"undone"_s, merge.undone.has_value()}};
}

Exit tellPreview(const Output& output, OfficeSession& session, const MergePreview& preview) {
    output.object({{u"id"_s, preview.kept.id.value()},
                   {u"merged"_s, preview.gone.id.value()},
                   {u"possible"_s, preview.isPossible()},
                   {u"fields"_s, rowsJson(preview, session.codes(), session.clock().today())},
                   {u"moving"_s, countsJson(preview.moving)},
                   {u"clashes"_s, clashesJson(preview.clashes)},
                   {u"open_requests"_s, preview.openRequests}});
    return Done;
}

Exit merge(Program& program, OfficeSession& session, const MergeOptions& o) {
    const auto output = program.output();
    const auto kept = numberOf(o.kept);
    if (!kept) return output.fail(kept.error());
    const auto gone = numberOf(o.gone);
    if (!gone) return output.fail(gone.error());
    const auto choices = choicesTyped(o.keep);
    if (!choices) return output.fail(choices.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto ports = session.mergePorts();
    if (o.dryRun) {
        const auto preview =
            previewMerge(ports, *actor, PersonId(*kept), PersonId(*gone), *choices);
        return preview ? tellPreview(output, session, *preview) : output.fail(preview.error());
    }
    MergeRequest request{PersonId(*kept), PersonId(*gone), *choices, {}, {}, {}};
    if (!o.reason.empty()) {
        const auto reason = codeTyped(session.codes().lists, u"merge_reason"_s, o.reason);
        if (!reason) return output.fail(reason.error());
        request.reason = *reason;
    }
    const auto merged = mergePersons(ports, *actor, OperationId::make(), request);
    if (!merged) return output.fail(merged.error());
    output.object(mergeJson(*merged));
    return Done;
}

Error whichMerge(const std::vector<RecordMerge>& merges) {
    QStringList numbers;
    for (const auto& merge : merges) numbers << QString::number(merge.id.value());
    return {
        .kind = Error::Kind::Invalid,
        .code = "usage.bad_arguments",
        .message = MergeVerbs::tr("Several merges name this record."),
        .hint = MergeVerbs::tr("Give the number of one of them: %1.").arg(numbers.join(u", "_s))};
}

/// By its own number, or by the record that went or stayed.
Result<MergeId> mergeTyped(OfficeSession& session, const std::string& typed) {
    const auto number = numberOf(typed);
    if (!number) return fail(number.error());
    if (session.merges.find(MergeId(*number))) return MergeId(*number);
    const auto all = session.merges.ofPerson(PersonId(*number));
    if (!all) return fail(all.error());
    std::vector<RecordMerge> standing;
    for (const auto& merge : *all)
        if (!merge.undone) standing.push_back(merge);
    for (const auto& merge : standing)
        if (merge.gone.value() == *number) return merge.id;
    if (standing.size() == 1) return standing.front().id;
    return fail(standing.empty() ? recordNotFound() : whichMerge(standing));
}

QString staffName(const std::vector<Staff>& staff, const std::optional<Stamp>& stamp) {
    if (!stamp) return {};
    const auto found = std::ranges::find(staff, stamp->staff, &Staff::id);
    return found == staff.end() ? QString() : found->name;
}

QJsonValue timeJson(const std::optional<Stamp>& stamp) {
    return stamp ? QJsonValue(stamp->at.toString(Qt::ISODate)) : QJsonValue();
}

/// What was sealed is told only as changed.
QString changeInWords(const MovedRecord& record) {
    QStringList words;
    for (const auto& change : record.changes) words << change.column;
    if (record.added > 0)
        words << MergeVerbs::tr("%n record(s) made upon it", nullptr, record.added);
    return words.join(u", "_s);
}

QJsonArray conflictsJson(const UnmergePreview& preview, const Codes& codes,
                         const std::vector<Staff>& staff, QDate today) {
    QJsonArray rows;
    for (const auto& conflict : preview.fields)
        rows.append(
            QJsonObject{{u"key"_s, toQString(conflict.field->key)},
                        {u"title"_s, titleOf(*conflict.field)},
                        {u"before"_s, inWords(codes, *conflict.field, conflict.before, today)},
                        {u"now"_s, inWords(codes, *conflict.field, conflict.now, today)},
                        {u"by"_s, staffName(staff, conflict.changed)},
                        {u"at"_s, timeJson(conflict.changed)}});
    for (const auto& record : preview.records)
        rows.append(QJsonObject{{u"key"_s, keyOf(record.record)},
                                {u"title"_s, mergeKindTitle(record.record.kind)},
                                {u"before"_s, QJsonValue()},
                                {u"now"_s, changeInWords(record)},
                                {u"by"_s, staffName(staff, record.changed)},
                                {u"at"_s, timeJson(record.changed)}});
    return rows;
}

QJsonArray laterJson(const UnmergePreview& preview, const std::vector<Staff>& staff) {
    QJsonArray rows;
    for (const auto& later : preview.later)
        rows.append(QJsonObject{{u"key"_s, keyOf(later.record)},
                                {u"title"_s, mergeKindTitle(later.record.kind)},
                                {u"by"_s, staffName(staff, later.recorded)},
                                {u"at"_s, timeJson(later.recorded)}});
    return rows;
}

Exit unmerge(Program& program, OfficeSession& session, const UnmergeOptions& o) {
    const auto output = program.output();
    const auto decisions = decisionsTyped(o.decisions);
    if (!decisions) return output.fail(decisions.error());
    const auto id = mergeTyped(session, o.which);
    if (!id) return output.fail(id.error());
    const auto actor = session.actor();
    if (!actor) return output.fail(actor.error());
    const auto ports = session.mergePorts();
    if (!o.dryRun) {
        const auto parted = unmergePersons(ports, *actor, OperationId::make(), *id, *decisions);
        if (!parted) return output.fail(parted.error());
        output.object(mergeJson(*parted));
        return Done;
    }
    const auto preview = previewUnmerge(ports, *actor, *id);
    if (!preview) return output.fail(preview.error());
    const auto staff = session.offices.staff();
    if (!staff) return output.fail(staff.error());
    auto object = mergeJson(preview->merge);
    object[u"returning"_s] = countsJson(preview->returning);
    object[u"conflicts"_s] =
        conflictsJson(*preview, session.codes(), *staff, session.clock().today());
    object[u"made_since"_s] = laterJson(*preview, *staff);
    output.object(object);
    return Done;
}

}  // namespace

Result<PersonId> standingRecord(const Output& output, OfficeSession& session, PersonId asked) {
    const auto survivor = session.merges.survivorOf(asked);
    if (!survivor) return fail(survivor.error());
    if (!*survivor) return asked;
    output.note(MergeVerbs::tr("Record %1 was merged into record %2.")
                    .arg(QString::number(asked.value()), QString::number((*survivor)->value())));
    return **survivor;
}

void addMergeVerbs(CLI::App& noun, Program& program) {
    auto* verb = addVerb(noun, "merge", MergeVerbs::tr("Makes one record of two of one person"),
                         "person merge 12 15 --reason 02 --keep phone=B");
    const auto m = std::make_shared<MergeOptions>();
    verb->add_option("kept", m->kept, utf8(MergeVerbs::tr("Record number A, which stays")))
        ->required();
    verb->add_option("gone", m->gone, utf8(MergeVerbs::tr("Record number B, which goes")))
        ->required();
    verb->add_option("--reason", m->reason,
                     utf8(MergeVerbs::tr("How it is known, code of merge_reason")));
    verb->add_option("--keep", m->keep,
                     utf8(MergeVerbs::tr("Whose value a field gets: FIELD=A, FIELD=B or, of lists "
                                         "and the note, FIELD=both; may be repeated")));
    verb->add_flag("--dry-run", m->dryRun, utf8(MergeVerbs::tr("Show what would happen only")));
    verb->callback([&program, m] {
        program.verb = [&program, m] {
            return program.withSession(
                [&](OfficeSession& session) { return merge(program, session, *m); });
        };
    });

    auto* back = addVerb(noun, "unmerge", MergeVerbs::tr("Makes two records of one again"),
                         "person unmerge 15 --conflict phone=stays");
    const auto u = std::make_shared<UnmergeOptions>();
    back->add_option("merge", u->which,
                     utf8(MergeVerbs::tr("Number of the merge, or of a record it names")))
        ->required();
    back->add_option("--conflict", u->decisions,
                     utf8(MergeVerbs::tr("Where an edit made since belongs: KEY=stays or KEY=goes, "
                                         "keys as --dry-run shows them; may be repeated")));
    back->add_flag("--dry-run", u->dryRun, utf8(MergeVerbs::tr("Show what would happen only")));
    back->callback([&program, u] {
        program.verb = [&program, u] {
            return program.withSession(
                [&](OfficeSession& session) { return unmerge(program, session, *u); });
        };
    });
}

}  // namespace zhiqiao::cli
