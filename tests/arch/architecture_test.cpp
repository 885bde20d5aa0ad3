// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

const QString kRoot = QStringLiteral(ZHIQIAO_SOURCE_DIR "/");
const QStringList kProgram = {u"core"_s, u"ui"_s, u"app"_s};
const QStringList kCode = {u"*.h"_s, u"*.cpp"_s};

QString textOf(const QString& path) {
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList sourcesIn(const QString& folder, const QStringList& names = kCode) {
    QStringList paths;
    for (QDirIterator it(kRoot + folder, names, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        paths << it.next();
    paths.sort();
    return paths;
}

QStringList sourcesIn(const QStringList& folders, const QStringList& names = kCode) {
    QStringList paths;
    for (const auto& folder : folders) paths += sourcesIn(folder, names);
    return paths;
}

/// What a file of `paths` says that matches `pattern`, as "file: match" lines.
QStringList findings(const QStringList& paths, const QString& pattern) {
    const QRegularExpression rule(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const auto& path : paths) {
        const auto text = textOf(path);
        for (auto it = rule.globalMatch(text); it.hasNext();)
            found << path.mid(kRoot.size()) + u": "_s + it.next().captured(0).trimmed();
    }
    return found;
}

std::string lines(const QStringList& found) { return found.join(u'\n').toStdString(); }

QStringList linesOf(const QString& file) {
    QStringList result;
    for (const auto& line : textOf(kRoot + file).split(u'\n'))
        if (!line.isEmpty() && !line.startsWith(u'#')) result << line;
    return result;
}

/// floors.txt, lowest first; each floor is a list of folders.
QList<QStringList> floors() {
    QList<QStringList> result;
    for (const auto& line : linesOf(u"tests/arch/floors.txt"_s)) result << line.split(u' ');
    return result;
}

/// Everything that is text, is kept and is no data file or catalogue.
QStringList writtenFiles() {
    auto paths = sourcesIn({u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s},
                           {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sh"_s});
    paths += sourcesIn(u"translations"_s, {u"CMakeLists.txt"_s});
    for (const auto& name : {u"CMakeLists.txt"_s, u"dev"_s, u".ci/run"_s}) paths << kRoot + name;
    return paths;
}

struct Rule {
    const char* name;
    const char* folder;
    QStringList files;
    const char* forbidden;
    const char* except = "$^";  ///< files this rule leaves alone
};

}  // namespace

TEST(CoreFolders, AreAllNamedInTheFloorsTable) {
    QStringList named;
    for (const auto& floor : floors()) named += floor;
    named.sort();
    EXPECT_EQ(lines(named),
              lines(QDir(kRoot + u"core"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot)));
}

TEST(CoreFolders, IncludeOnlyLowerFloors) {
    QStringList below;
    for (const auto& floor : floors()) {
        for (const auto& folder : floor) {
            const auto allowed = (below + QStringList{folder}).join(u'|');
            const auto found = findings(sourcesIn(u"core/"_s + folder),
                                        u"^#include \"(?!core/(%1)/).*"_s.arg(allowed));
            EXPECT_EQ(lines(found), "") << qPrintable(folder) << " knows what it should not";
        }
        below += floor;
    }
}

TEST(CoreFolders, LeaveTheVaultToStorageAndAccounts) {
    const auto found =
        findings(sourcesIn({u"core"_s, u"ui"_s}), u"^#include \"core/security/vault/.*"_s);
    EXPECT_EQ(lines(found.filter(
                  QRegularExpression(u"^(?!core/(storage|security/vault|security/accounts)/)"_s))),
              "");
}

TEST(Libraries, StayInTheirHomes) {
    const auto homes = linesOf(u"tests/arch/homes.txt"_s);
    EXPECT_FALSE(homes.isEmpty());
    for (const auto& home : homes) {
        const auto parts = home.split(u" \\ "_s);
        ASSERT_EQ(parts.size(), 3) << qPrintable(home);
        const auto folders = parts[2].split(u' ');
        for (const auto& folder : folders)
            EXPECT_FALSE(sourcesIn(folder).isEmpty())
                << qPrintable(folder) << " moved and this rule guards nothing";
        const auto found = findings(sourcesIn(kProgram), u"^#include [<\"](%1).*"_s.arg(parts[0]));
        const auto outside = u"^(?!(%1)/)"_s.arg(folders.join(u'|'));
        EXPECT_EQ(lines(found.filter(QRegularExpression(outside))), "");
    }
}

class Sources : public testing::TestWithParam<Rule> {};

TEST_P(Sources, KeepTheRule) {
    const auto& [name, folder, files, forbidden, except] = GetParam();
    const QRegularExpression left(QString::fromUtf8(except));
    QStringList paths;
    for (const auto& path : sourcesIn(QString::fromLatin1(folder), files))
        if (!left.match(path.mid(kRoot.size())).hasMatch()) paths << path;
    EXPECT_FALSE(paths.isEmpty()) << "the files moved and this rule guards nothing";
    EXPECT_EQ(lines(findings(paths, QString::fromUtf8(forbidden))), "");
}

// clang-format off
INSTANTIATE_TEST_SUITE_P(, Sources, testing::Values(
    Rule{"PresentersHaveNoWidgets", "ui", {"*_presenter.h", "*_presenter.cpp"},
         "^#include .*(QtWidgets|QWidget|QDialog|QMessageBox|QLabel|_panel\\.h).*"},
    Rule{"ModelsKnowNoStore", "ui", {"*_model.h", "*_model.cpp"},
         "^#include .*(_store|_presenter|_panel)\\.h.*"},
    Rule{"UiHasNoSql", "ui", kCode, "^#include .*(QSql|core/storage).*"},
    Rule{"UiOpensNoMessageBoxes", "ui", kCode, "QMessageBox::|QFileDialog::",
         "(asker|file_picker)\\.cpp$"},
    Rule{"UiRunsNoUseCaseInItsOwnThread", "ui", kCode, "\\.(result|waitForFinished)\\(\\)"},
    Rule{"UiKnowsNoProgram", "ui", kCode, "^#include \"app/.*"},
    Rule{"HeadersOpenNoNamespace", "core", {"*.h"}, "^ *using namespace .*"},
    Rule{"HeadersOfUiOpenNoNamespace", "ui", {"*.h"}, "^ *using namespace .*"},
    Rule{"NobodyWaitsABlindTime", "tests", {"*.cpp"}, "qWait\\(\\d+\\)"}),
    [](const auto& rule) { return std::string(rule.param.name); });
// clang-format on

/// What Qt 6.5 to 6.10 have deprecated, as far as a name tells it. The program is built with 6.4,
/// whose headers do not warn of it yet.
TEST(Program, UsesNothingThatALaterQtHasDeprecated) {
    // clang-format off
    const QStringList deprecated{
        u"QSqlDatabase::exec\\("_s,                                        // 6.6: QSqlQuery
        u"\\b(connection_?|[dD]atabase_?)\\.exec\\("_s,                    // the same, by our names
        u"\\bsetActiveWindow\\("_s,                                        // 6.5: activateWindow()
        u"\\bqAsConst\\b"_s,                                               // 6.6: std::as_const()
        u"\\bQLocale::(Country|countryToString|countriesForLanguage)\\b"_s,  // 6.6: Territory
        u"\\bmatchingLocales\\(.*Country"_s,                               // 6.6
        u"&QCheckBox::stateChanged\\b"_s,                                  // 6.7: checkStateChanged
        u"\\b(setTimeSpec|setOffsetFromUtc)\\("_s,                         // 6.9: setTimeZone()
        u"fromM?SecsSinceEpoch\\([^;]*Qt::(UTC|LocalTime|OffsetFromUTC)"_s,  // 6.9: a QTimeZone
        u"\\bQDateTime\\([^;]*Qt::(UTC|LocalTime|OffsetFromUTC)"_s,        // 6.9: a QTimeZone
        u"\\b(startOfDay|endOfDay)\\(Qt::"_s,                              // 6.9: a QTimeZone
        u"\\b(Q_FOREACH|foreach)\\b"_s,                                    // 6.x: a range-based for
        u"\\b(QStringRef|QTextCodec|QRegExp|QLibraryInfo::location)\\b"_s};
    // clang-format on
    EXPECT_EQ(lines(findings(sourcesIn(kProgram), deprecated.join(u'|'))), "");
}

/// One that names none is refused when it is done; here it is found before.
TEST(Acts, NameTheRightTheyTake) {
    static const QRegularExpression request(u"\\{\\s*\\.name = [^{}]*?\\.operation = [^{}]*?\\}"_s);
    int requests = 0;
    for (const auto& path : sourcesIn(kProgram))
        for (auto found = request.globalMatch(textOf(path)); found.hasNext(); ++requests) {
            const auto text = found.next().captured(0);
            EXPECT_TRUE(text.contains(u".right ="_s)) << qPrintable(path) << '\n'
                                                      << qPrintable(text);
        }
    EXPECT_GT(requests, 15) << "acts are written another way and this rule guards nothing";
}

TEST(Clock, IsTheOnlyReaderOfTheTime) {
    const auto found = findings(
        sourcesIn({u"core"_s, u"ui"_s}),
        u"currentDate(Time)?(Utc)?\\(|QTime::currentTime\\(|currentM?SecsSinceEpoch\\(|system_clock::now"_s);
    EXPECT_EQ(lines(found.filter(QRegularExpression(u"^(?!core/base/clock.cpp:)"_s))), "");
}

TEST(WrittenFiles, NameTheirLicenceInTheFirstLines) {
    const auto paths = writtenFiles();
    EXPECT_GT(paths.size(), 50);
    QStringList without;
    for (const auto& path : paths) {
        const auto head = textOf(path).section(u'\n', 0, 3);
        if (!head.contains(u"SPDX-FileCopyrightText: The Zhiqiao developers"_s) ||
            !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
            without << path.mid(kRoot.size());
    }
    EXPECT_EQ(lines(without), "");
}

TEST(WrittenFiles, NameNoFolderOfOneMachine) {
    auto paths = writtenFiles();
    paths += sourcesIn(u"docs"_s, {u"*"_s});
    paths += sourcesIn(u"resources"_s, {u"*.csv"_s, u"*.toml"_s, u"*.md"_s, u"*.txt"_s});
    for (const auto& name : {u"README.md"_s, u"README.zh_CN.md"_s, u"CHANGELOG.md"_s,
                             u"CONTRIBUTING.md"_s, u"CMakePresets.json"_s})
        paths << kRoot + name;
    EXPECT_EQ(lines(findings(paths, u"(^|[\\s\"'=(])/(work|home|root|Users)/.*"_s)), "");
}
