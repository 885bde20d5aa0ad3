// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/employer_verbs.h"
#include "app/cli/recording_verbs.h"
#include "app/office_session.h"
#include "core/phrases/phrase_acts.h"

#include <QCoreApplication>

namespace zhiqiao::cli {

using namespace Qt::StringLiterals;

namespace {

struct OfficeVerbs {
    Q_DECLARE_TR_FUNCTIONS(OfficeVerbs)
};

struct PhraseOptions {
    std::string kind, add, change, retire, restore, words;
};

Error phraseUsage(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid, .code = code, .message = message, .hint = hint};
}

QStringList kindCodes() {
    QStringList codes;
    for (const auto& kind : phraseKinds()) codes << toQString(kind.code);
    return codes;
}

Result<const PhraseKind*> kindTyped(const std::string& typed) {
    if (const auto* kind = phraseKind(text(typed))) return kind;
    return fail(
        phraseUsage("usage.unknown_kind",
                    OfficeVerbs::tr("No field has phrases of the kind %1.").arg(text(typed)),
                    listed(kindCodes())));
}

/// Nothing: the list is to be shown.
Result<std::optional<PhraseChange>> changeTyped(const PhraseOptions& o) {
    if (!o.add.empty()) return std::optional(PhraseChange{.number = 0, .text = text(o.add)});
    bool isNumber = false;
    text(o.retire).toLongLong(&isNumber);
    if (!o.retire.empty() && !isNumber)
        return std::optional(PhraseChange{.text = text(o.retire), .retired = true});
    const auto& typed = !o.change.empty() ? o.change : !o.retire.empty() ? o.retire : o.restore;
    if (typed.empty()) return std::optional<PhraseChange>();
    const auto number = numberOf(typed);
    if (!number) return fail(number.error());
    PhraseChange change{.number = int(std::min<qint64>(*number, 1'000'000)),
                        .text = o.change.empty() ? QString() : text(o.words),
                        .retired = !o.retire.empty()};
    if (!o.change.empty() && o.words.empty())
        return fail(phraseUsage("usage.no_text", OfficeVerbs::tr("What is it to say?"),
                                OfficeVerbs::tr("Write it with --text.")));
    return std::optional(change);
}

QJsonArray phrasesJson(const CodeBook& lists, const PhraseKind& kind, const OwnPhrases& own) {
    QJsonArray rows;
    for (const auto& row : phraseRows(lists, kind, own))
        rows.append(
            QJsonObject{{u"kind"_s, toQString(kind.code)},
                        {u"number"_s, row.number > 0 ? QJsonValue(row.number) : QJsonValue()},
                        {u"text"_s, row.text},
                        {u"retired"_s, row.retired},
                        {u"own"_s, !row.shipped}});
    return rows;
}

Exit phrase(Program& program, OfficeSession& session, const PhraseOptions& o) {
    const auto output = program.output();
    const auto kind = kindTyped(o.kind);
    if (!kind) return output.fail(kind.error());
    const auto change = changeTyped(o);
    if (!change) return output.fail(change.error());
    auto own = ownPhrases(session.offices, session.office(), **kind);
    if (!own) return output.fail(own.error());
    if (*change) {
        const auto actor = program.actorFor(session, Right::OfficeWrite);
        if (!actor) return output.fail(actor.error());
        auto changed = changePhrases({session.transactions, session.offices, session.codes().lists},
                                     *actor, OperationId::make(), **kind, **change);
        if (!changed) return output.fail(changed.error());
        own->phrases = *std::move(changed);
    }
    const auto rows = phrasesJson(session.codes().lists, **kind, own->phrases);
    output.rows(rows, rows.size());
    return Done;
}

}  // namespace

void addOfficeVerbs(CLI::App& app, Program& program) {
    auto* noun =
        app.add_subcommand("office", utf8(OfficeVerbs::tr("What the office keeps for itself")));
    noun->require_subcommand(1);
    auto* verb =
        addVerb(*noun, "phrase",
                OfficeVerbs::tr("Phrases and reasons the office puts into its forms: shows, "
                                "adds, changes or retires them"),
                "office phrase --kind contact --add 已通知招聘会时间和地点");
    const auto o = std::make_shared<PhraseOptions>();
    const auto option = [verb](const char* name, std::string& value, const QString& does) {
        return verb->add_option(name, value, utf8(does));
    };
    option("--kind", o->kind,
           OfficeVerbs::tr("For which field, such as contact, or for which list of reasons, such "
                           "as hold_reason"))
        ->required();
    auto* add = option("--add", o->add, OfficeVerbs::tr("A new phrase, without personal data"));
    auto* change = option("--change", o->change, OfficeVerbs::tr("Number of the phrase to change"));
    option("--text", o->words, OfficeVerbs::tr("What it says from now on"))->needs(change);
    auto* retire = option("--retire", o->retire,
                          OfficeVerbs::tr("Number, or words if published, of the phrase that is "
                                          "offered no more"));
    auto* restore =
        option("--restore", o->restore, OfficeVerbs::tr("Number of the phrase that comes back"));
    for (auto* one : {change, retire, restore}) add->excludes(one);
    change->excludes(retire)->excludes(restore);
    retire->excludes(restore);
    verb->callback([&program, o] {
        program.verb = [&program, o] {
            return program.withSession(
                [&](OfficeSession& session) { return phrase(program, session, *o); });
        };
    });
    addIntervalVerb(*noun, program);
}

}  // namespace zhiqiao::cli
