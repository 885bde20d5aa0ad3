// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrases/phrase_acts.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PhraseActs {
    Q_DECLARE_TR_FUNCTIONS(PhraseActs)
};

Error phraseUnknown(int number) {
    return {.kind = Error::Kind::NotFound,
            .code = "phrase.unknown",
            .message = PhraseActs::tr("There is no phrase number %1.").arg(number),
            .hint = PhraseActs::tr("Look at the list of phrases.")};
}

Error wordsUnknown() {
    return {.kind = Error::Kind::NotFound,
            .code = "phrase.unknown",
            .message = PhraseActs::tr("No published phrase has these words."),
            .hint = PhraseActs::tr("Write the words as the list of phrases has them; a phrase of "
                                   "the office's own is retired by its number.")};
}

/// A code on a record must go on saying what it said.
Error termStays() {
    return {.kind = Error::Kind::Invalid,
            .code = "phrase.in_records",
            .message = PhraseActs::tr("Records may say this already, so its words stay."),
            .hint = PhraseActs::tr("Retire it and add another."),
            .detail = u"field=text"_s};
}

Error phraseKnown() {
    return {.kind = Error::Kind::Invalid,
            .code = "phrase.known",
            .message = PhraseActs::tr("This phrase is in the list already."),
            .hint = PhraseActs::tr("If it is retired, take it back into use."),
            .detail = u"field=text"_s};
}

Result<OwnPhrases> changed(const CodeBook& lists, const PhraseKind& kind, OwnPhrases phrases,
                           const PhraseChange& change) {
    if (change.number < 0 || size_t(change.number) > phrases.size())
        return fail(phraseUnknown(change.number));
    if (change.number > 0 && change.text.isEmpty()) {
        phrases[size_t(change.number) - 1].retired = change.retired;
        return phrases;
    }
    if (change.number > 0 && kind.terms) return fail(termStays());
    const auto text = checkedPhrase(change.text, longestOf(kind));
    if (!text) return fail(text.error());
    const bool shipped = isShipped(lists, kind, *text);
    if (change.retired && !shipped) return fail(wordsUnknown());
    if (std::ranges::find(phrases, *text, &Phrase::text) != phrases.end() ||
        (kind.terms && shipped && !change.retired))
        return fail(phraseKnown());
    if (change.number == 0)
        phrases.push_back({*text, change.retired});
    else
        phrases[size_t(change.number) - 1] = {*text};
    return phrases;
}

}  // namespace

Result<KeptPhrases> ownPhrases(const OfficeStore& offices, OfficeId office,
                               const PhraseKind& kind) {
    const auto key = phraseSetting(toQString(kind.code));
    const auto settings = offices.settings(office, std::nullopt);
    if (!settings) return fail(settings.error());
    const auto versions = offices.settingVersions(office, std::nullopt);
    if (!versions) return fail(versions.error());
    return KeptPhrases{phrasesIn(settings->value(key)), versions->value(key, 0)};
}

Result<OwnPhrases> changePhrases(const PhrasePorts& ports, const Actor& actor,
                                 const OperationId& operation, const PhraseKind& kind,
                                 const PhraseChange& change) {
    return ports.transactions.run(
        actor,
        {.name = "office.phrase",
         .operation = operation,
         .subject = "office",
         .subjectId = actor.office.value(),
         .right = Right::OfficeWrite},
        [&](const Act& act) -> Result<OwnPhrases> {
            const auto kept = ownPhrases(ports.offices, actor.office, kind);
            if (!kept) return fail(kept.error());
            const auto phrases = changed(ports.lists, kind, kept->phrases, change);
            if (!phrases) return phrases;
            if (auto saved = ports.offices.saveSetting(act, std::nullopt,
                                                       phraseSetting(toQString(kind.code)),
                                                       phrasesText(*phrases), kept->version);
                !saved)
                return fail(saved.error());
            return phrases;
        });
}

}  // namespace zhiqiao
