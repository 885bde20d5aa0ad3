// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/identifier_check.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace zhiqiao;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList translations;  // one, or one for each number form
    QString state;             // "unfinished", "vanished", "obsolete", or empty when it is done
};

QStringList readForms(QXmlStreamReader& xml) {
    QStringList forms;
    QString single;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement())
            forms << xml.readElementText();  // <numerusform>
        else if (xml.isCharacters())
            single += xml.text();
        else if (xml.atEnd())
            break;
    }
    return forms.isEmpty() ? QStringList{single} : forms;
}

QList<Message> messagesOf(const QString& name) {
    QFile file(QStringLiteral(ZHIQIAO_SOURCE_DIR "/translations/") + name);
    QList<Message> messages;
    if (!file.open(QFile::ReadOnly)) return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name"_s) {
            context = xml.readElementText();
        } else if (xml.name() == u"source"_s) {
            messages << Message{context, xml.readElementText(), {}, {}};
        } else if (xml.name() == u"translation"_s) {
            messages.last().state = xml.attributes().value(u"type"_s).toString();
            messages.last().translations = readForms(xml);
        }
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(name) << ": " << qPrintable(xml.errorString());
    return messages;
}

QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression place(u"%L?(\\d|n)"_s);
    QSet<QString> found;
    for (auto it = place.globalMatch(text); it.hasNext();) found << it.next().captured(0);
    return found;
}

/// The text of adjacent C++ string literals.
QString textOfLiterals(const QString& literals) {
    static const QRegularExpression literal(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QString text;
    for (auto it = literal.globalMatch(literals); it.hasNext();) text += it.next().captured(1);
    text.replace(u"\\n"_s, u"\n"_s).replace(u"\\t"_s, u"\t"_s).replace(u"\\\""_s, u"\""_s);
    return text.replace(u"\\\\"_s, u"\\"_s);
}

QStringList programSources() {
    QStringList paths;
    for (const auto& folder : {u"/core"_s, u"/ui"_s, u"/app"_s})
        for (QDirIterator it(QStringLiteral(ZHIQIAO_SOURCE_DIR) + folder, {"*.cpp", "*.h"},
                             QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();)
            paths << it.next();
    return paths;
}

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

class Translations : public testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(Translations, AreFinished) {
    const auto messages = messagesOf(QString::fromLatin1(GetParam()));
    EXPECT_FALSE(messages.isEmpty());
    for (const auto& message : messages) {
        EXPECT_EQ(message.state.toStdString(), "") << qPrintable(message.source);
        EXPECT_FALSE(message.translations.isEmpty()) << qPrintable(message.source);
        for (const auto& text : message.translations)
            EXPECT_FALSE(text.isEmpty()) << qPrintable(message.source);
    }
}

TEST_P(Translations, KeepEveryPlaceholder) {
    for (const auto& message : messagesOf(QString::fromLatin1(GetParam())))
        for (const auto& text : message.translations) {
            auto wanted = placeholders(message.source);
            auto found = placeholders(text);
            if (message.translations.size() > 1) {  // a form for one thing may leave the 1 out
                wanted.remove(u"%n"_s);
                found.remove(u"%n"_s);
            }
            EXPECT_EQ(wanted, found) << qPrintable(message.source);
        }
}

INSTANTIATE_TEST_SUITE_P(, Translations, testing::Values("zhiqiao_zh_CN.ts", "zhiqiao_en.ts"),
                         [](const auto& file) {
                             return std::string(QLatin1StringView(file.param).contains("zh_CN"_L1)
                                                    ? "IntoChinese"
                                                    : "OfEnglishPlurals");
                         });

TEST(ChineseTranslation, CoversEveryStringInTheSources) {
    QSet<QString> known;
    for (const auto& message : messagesOf(u"zhiqiao_zh_CN.ts"_s)) known << message.source;
    static const QRegularExpression call(
        u"\\b(?:tr|QT_TR_NOOP|(?:translate|QT_TRANSLATE_NOOP)\\(\\s*\"[^\"]*\"\\s*,\\s*)\\(?\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"_s);
    int calls = 0;
    for (const auto& path : programSources())
        for (auto found = call.globalMatch(textOf(path)); found.hasNext(); ++calls) {
            const auto source = textOfLiterals(found.next().captured(1));
            EXPECT_TRUE(known.contains(source)) << qPrintable(path) << ": " << qPrintable(source);
        }
    EXPECT_GT(calls, 0) << "the sources moved and this rule guards nothing";
}

TEST(ChineseTranslation, KnowsItsContextsByTheNamesTheyAreLookedUpUnder) {
    // A QObject's texts are looked up under its full class name, those of a struct that declares
    // tr() under the bare one it declares; under any other name they stay English.
    static const QRegularExpression declared(
        u"(?:Q_DECLARE_TR_FUNCTIONS\\(|translate\\(\\s*\")([\\w:]+)"_s);
    static const QRegularExpression object(u"(?m)^class (\\w+)[^;{]*\\{\\s*Q_OBJECT"_s);
    static const QRegularExpression marked(u"QT_TRANSLATE_NOOP\\(\\s*\"([\\w:]+)"_s);
    QSet<QString> known;
    QSet<QString> used;
    for (const auto& path : programSources()) {
        const auto text = textOf(path);
        const auto space = path.contains(u"/ui/"_s) ? u"zhiqiao::ui::"_s : u"zhiqiao::"_s;
        for (auto found = declared.globalMatch(text); found.hasNext();)
            known << found.next().captured(1);
        for (auto found = object.globalMatch(text); found.hasNext();)
            known << space + found.next().captured(1);
        for (auto found = marked.globalMatch(text); found.hasNext();)
            used << found.next().captured(1);
    }
    for (const auto& message : messagesOf(u"zhiqiao_zh_CN.ts"_s)) used << message.context;
    for (const auto& context : used) EXPECT_TRUE(known.contains(context)) << qPrintable(context);
}

/// Chinese sentences have full-width commas and colons, as they have full-width full stops.
TEST(ChineseTranslation, HasNoHalfWidthCommaOrColonBetweenCharacters) {
    static const QRegularExpression mixed(u"[\\p{Han}”》）][,:;][\\p{Han}“《]"_s);
    // Read by assistive programs, and exact.
    const QStringList exact{u"1-3-1 进度:职业指导"_s};
    int texts = 0;
    const auto judge = [&](const QString& where, QString text) {
        for (const auto& one : exact) text.remove(one);
        const auto found = mixed.match(text);
        EXPECT_FALSE(found.hasMatch()) << qPrintable(where) << ": " << qPrintable(text);
        ++texts;
    };
    for (const auto& message : messagesOf(u"zhiqiao_zh_CN.ts"_s))
        for (const auto& text : message.translations) judge(message.source, text);
    for (const auto& path : programSources())
        if (!path.contains(u"/core/"_s))
            for (const auto& line : textOf(path).split(u'\n')) judge(path, line);
    const auto manual = QStringLiteral(ZHIQIAO_SOURCE_DIR "/docs/manual.zh_CN.md");
    for (const auto& line : textOf(manual).split(u'\n')) judge(manual, line);
    EXPECT_GT(texts, 1000) << "the texts moved and this rule guards nothing";
}

TEST(ChineseTranslation, ReachesEveryMessageAboutAnIdentifier) {
    QTranslator chinese;
    ASSERT_TRUE(chinese.load(u":/i18n/zhiqiao_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    static const QRegularExpression code(u"\\{\"([a-z_.]+)\",\\s*QT_TRANSLATE_NOOP"_s);
    static const QRegularExpression han(u"\\p{Han}"_s);
    int codes = 0;
    const auto source =
        textOf(QStringLiteral(ZHIQIAO_SOURCE_DIR "/core/people/identifier_check.cpp"));
    for (auto found = code.globalMatch(source); found.hasNext(); ++codes) {
        const auto name = found.next().captured(1).toStdString();
        const auto error = identifierError(name);
        EXPECT_TRUE(error.message.contains(han)) << name;
        EXPECT_TRUE(error.hint.contains(han)) << name;
    }
    EXPECT_GT(codes, 20) << "the table moved and this test reads nothing";
    QCoreApplication::removeTranslator(&chinese);
}
