// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/phrases/phrase_book.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct PhraseWords {
    Q_DECLARE_TR_FUNCTIONS(PhraseWords)
};

constexpr PhraseKind kPhraseKinds[] = {
    {"guidance", QT_TRANSLATE_NOOP("PhraseWords", "Content of a guidance"), "guidance_phrase"},
    {"diagnosis", QT_TRANSLATE_NOOP("PhraseWords", "What stands in the way"), ""},
    {"contact", QT_TRANSLATE_NOOP("PhraseWords", "Notes of contacts"), ""},
    {"reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons in words"), ""},
    {"no_intent_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: does not want work"),
     "no_intent_reason", true},
    {"fewer_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: fewer than three referrals"),
     "fewer_reason", true},
    {"void_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: letter made void"), "void_reason",
     true},
    {"hold_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: put on hold"), "hold_reason", true},
    {"assign_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: passed to another officer"),
     "assign_reason", true},
    {"leave_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: officer away"), "leave_reason",
     true},
    {"transfer_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: sent to another office"),
     "transfer_reason", true},
    {"transfer_refusal", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: transfer refused"),
     "transfer_refusal", true},
    {"aside_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: data problem set aside"),
     "aside_reason", true},
    {"merge_reason", QT_TRANSLATE_NOOP("PhraseWords", "Reasons: records merged"), "merge_reason",
     true},
    {"difficulty_kind", QT_TRANSLATE_NOOP("PhraseWords", "Kinds of difficulties"),
     "difficulty_kind", true},
    {"campaign_kind", QT_TRANSLATE_NOOP("PhraseWords", "Kinds of campaigns"), "campaign_kind",
     true},
};

Error wrongPhrase(std::string_view code, const QString& message, const QString& hint) {
    return {.kind = Error::Kind::Invalid,
            .code = code,
            .message = message,
            .hint = hint,
            .detail = u"field=text"_s};
}

}  // namespace

std::span<const PhraseKind> phraseKinds() { return kPhraseKinds; }

const PhraseKind* phraseKind(QStringView code) {
    const auto found = std::ranges::find_if(
        kPhraseKinds, [&](const PhraseKind& kind) { return code == toQString(kind.code); });
    return found == std::end(kPhraseKinds) ? nullptr : found;
}

QString titleOf(const PhraseKind& kind) { return PhraseWords::tr(kind.title); }

QString phraseSetting(QStringView kind) { return u"phrases."_s + kind.toString(); }

QString phrasesText(const OwnPhrases& phrases) {
    QJsonArray array;
    for (const auto& [text, retired] : phrases)
        array.append(QJsonObject{{u"text"_s, text}, {u"retired"_s, retired}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

OwnPhrases phrasesIn(const QString& text) {
    OwnPhrases phrases;
    const auto array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto& value : array)
        phrases.push_back({value[u"text"_s].toString(), value[u"retired"_s].toBool()});
    return phrases;
}

bool isShipped(const CodeBook& lists, const PhraseKind& kind, const QString& text) {
    const auto& items = lists.published(toQString(kind.shipped));
    return std::ranges::find(items, text, &CodeItem::name) != items.end();
}

std::vector<PhraseRow> phraseRows(const CodeBook& lists, const PhraseKind& kind,
                                  const OwnPhrases& own) {
    std::vector<PhraseRow> rows;
    for (const auto& [text, retired] : own)
        rows.push_back({int(rows.size()) + 1, text, retired, isShipped(lists, kind, text)});
    for (const auto& item : lists.published(toQString(kind.shipped)))
        if (std::ranges::find(own, item.name, &Phrase::text) == own.end())
            rows.push_back({.text = item.name, .shipped = true});
    return rows;
}

QStringList offeredPhrases(const CodeBook& lists, const PhraseKind& kind, const OwnPhrases& own) {
    QStringList offered;
    for (const auto& [text, retired] : own)
        if (!retired) offered << text;
    for (const auto& item : lists.published(toQString(kind.shipped)))
        if (!offered.contains(item.name)) offered << item.name;
    return offered;
}

int longestOf(const PhraseKind& kind) { return kind.terms ? kLongestTerm : kLongestPhrase; }

Result<QString> checkedPhrase(const QString& text, int longest) {
    static const QRegularExpression number(u"[0-9０-９]{7,}"_s);
    const auto phrase = text.simplified();
    if (phrase.isEmpty())
        return fail(wrongPhrase("phrase.empty", PhraseWords::tr("The phrase says nothing."),
                                PhraseWords::tr("Write what is to be put into the field.")));
    if (phrase.size() > longest)
        return fail(wrongPhrase(
            "phrase.too_long",
            PhraseWords::tr("The phrase is longer than %n character(s).", nullptr, longest),
            PhraseWords::tr("Keep what is said again and again.")));
    if (number.match(phrase).hasMatch())
        return fail(wrongPhrase("phrase.personal",
                                PhraseWords::tr("The phrase holds a long number."),
                                PhraseWords::tr("Phrases are seen by everybody: leave numbers of "
                                                "people, phones and documents out.")));
    return phrase;
}

}  // namespace zhiqiao
