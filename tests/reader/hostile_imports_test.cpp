// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// zhiqiao-cli refuses what would do harm with 4, and the database stays as it was.
#include "tests/reader/reader_desk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>
#include <random>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int status = -1;
    QJsonObject said;
    [[nodiscard]] QString code() const { return said[u"error"_s].toObject()[u"code"_s].toString(); }
};

class DemoOffice {
public:
    explicit DemoOffice(QString program = QStringLiteral(ZHIQIAO_CLI))
        : program_(std::move(program)) {
        EXPECT_EQ(run({u"demo"_s, u"create"_s, u"--persons"_s, u"50"_s}).status, 0);
    }
    Answer run(const QStringList& verb) const {
        QProcess cli;
        start(cli, verb);
        EXPECT_TRUE(cli.waitForFinished(60'000));
        return answerOf(cli);
    }
    void start(QProcess& cli, const QStringList& verb) const {
        cli.start(program_, QStringList{u"--db"_s, files_.path("office.db"), u"--json"_s} + verb);
        EXPECT_TRUE(cli.waitForStarted());
    }
    static Answer answerOf(QProcess& cli) {
        return {cli.exitCode(), QJsonDocument::fromJson(cli.readAllStandardOutput()).object()};
    }
    [[nodiscard]] QString digest() const {
        return run({u"db"_s, u"digest"_s}).said[u"digest"_s].toString();
    }
    /// Code with which an import of the file is refused.
    QString refusal(const QString& path) const {
        const auto answer = run({u"person"_s, u"import"_s, path});
        EXPECT_EQ(answer.status, 4) << qPrintable(path);
        const auto error = answer.said[u"error"_s].toObject();
        EXPECT_FALSE(error[u"message"_s].toString().isEmpty());
        EXPECT_FALSE(error[u"hint"_s].toString().isEmpty());
        return answer.code();
    }

private:
    QString program_;
    MadeFiles files_;
};

/// The command line in a folder of its own, with another reader beside it.
class OddInstallation {
public:
    explicit OddInstallation(const QByteArray& reader) {
        EXPECT_TRUE(QFile::copy(QStringLiteral(ZHIQIAO_CLI), program()));
        replaceReader(reader);
    }
    void replaceReader(const QByteArray& reader) { falseReader(files_, "zhiqiao-reader", reader); }
    [[nodiscard]] QString program() const { return files_.path("zhiqiao-cli"); }
    [[nodiscard]] QString path(const char* name) const { return files_.path(name); }

private:
    MadeFiles files_;
};

}  // namespace

TEST(HostileImports, AreRefusedAndChangeNothing) {
    const MadeFiles files;
    const DemoOffice office;
    const auto before = office.digest();
    ASSERT_FALSE(before.isEmpty());
    WorkbookXml xml;

    auto parts = xml.parts();
    parts.push_back({"xl/media/a.png", QByteArray(6 << 20, 'a')});
    EXPECT_EQ(office.refusal(files.zip("ratio.xlsx", parts)), u"exchange.too_large");

    parts = xml.parts();
    QByteArray picture(4 << 20, 'a');  // packs well, and not so well that the ratio tells
    std::minstd_rand random;
    for (qsizetype at = 0; at < picture.size(); at += 64) picture[at] = char(random());
    for (int i = 0; i < 60; ++i) parts.push_back({"xl/media/" + QByteArray::number(i), picture});
    EXPECT_EQ(office.refusal(files.zip("bomb.xlsx", parts)), u"exchange.too_large");

    parts = xml.parts();
    while (parts.size() < 1001) parts.push_back({"p" + QByteArray::number(int(parts.size())), ""});
    EXPECT_EQ(office.refusal(files.zip("entries.xlsx", parts)), u"exchange.too_large");

    EXPECT_EQ(office.refusal(files.write("size.csv", QByteArray((50 << 20) + 1, 'a'))),
              u"exchange.too_large");
    EXPECT_EQ(office.refusal(files.write("rows.csv", "姓名,身份证号,联系电话\n" +
                                                         QByteArray("a,b,c\n").repeated(200'021))),
              u"exchange.too_large");
    EXPECT_EQ(office.refusal(files.write("columns.csv", QByteArray(256, ',') + "x\n")),
              u"exchange.too_large");
    EXPECT_EQ(office.refusal(files.write("cell.csv", QByteArray(100'001, 'x') + ",y\n")),
              u"exchange.too_large");

    xml.sheetData = "<row><c>" + QByteArray("<x>").repeated(100) +
                    QByteArray("</x>").repeated(100) + "</c></row>";
    EXPECT_EQ(office.refusal(files.zip("deep.xlsx", xml.parts())), u"exchange.too_large");
    xml.sheetData = "<row><c v=\"" + QByteArray(3 << 20, 'x') + "\"/></row>";
    EXPECT_EQ(office.refusal(files.zip("tag.xlsx", xml.parts())), u"exchange.too_large");

    xml = {};
    xml.styles.prepend(R"(<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>)");
    EXPECT_EQ(office.refusal(files.zip("type.xlsx", xml.parts())), u"exchange.forbidden_content");
    xml = {};
    xml.relations.replace("Target=\"worksheets/sheet1.xml\"",
                          "Target=\"http://example.org/a.xml\" TargetMode=\"External\"");
    EXPECT_EQ(office.refusal(files.zip("external.xlsx", xml.parts())), u"exchange.damaged");
    EXPECT_EQ(office.refusal(files.write("cut.xlsx",
                                         bytesOf(corpusFile("libreoffice_cells.xlsx")).left(3000))),
              u"exchange.damaged");
    EXPECT_EQ(office.digest(), before);
}

TEST(HostileImports, ThatTakeTheReaderDownAreRefusedAndChangeNothing) {
    const MadeFiles files;
    const auto path = files.write("a.csv", "姓名,身份证号\n");
    OddInstallation odd("exit 0");
    const DemoOffice office(odd.program());
    const auto before = office.digest();
    const auto refusal = [&](const QByteArray& reader) {
        odd.replaceReader(reader);
        return office.refusal(path);
    };
    EXPECT_EQ(refusal("kill -SEGV $$"), u"exchange.reader_failed");
    EXPECT_EQ(refusal("exec cat /dev/zero"), u"exchange.reader_failed");
    EXPECT_EQ(refusal("exit " + QByteArray::number(kReaderAtLimit)), u"exchange.reader_limit");
    ASSERT_TRUE(QFile::remove(odd.path("zhiqiao-reader")));
    EXPECT_EQ(office.refusal(path), u"exchange.reader_missing") << "not read by the program itself";
    EXPECT_EQ(office.digest(), before);
}

TEST(HostileImports, EndWithTheirReaderWhenSomebodyPressesCtrlC) {
    const MadeFiles files;
    const OddInstallation odd("echo $$ >\"${0%/*}/started\"; exec sleep 600");
    const DemoOffice office(odd.program());
    const auto before = office.digest();
    QProcess cli;
    office.start(cli, {u"person"_s, u"import"_s, files.write("a.csv", "姓名,身份证号\n")});
    while (bytesOf(odd.path("started")).size() < 2 && !cli.waitForFinished(10)) continue;
    ASSERT_EQ(::kill(pid_t(cli.processId()), SIGINT), 0);
    ASSERT_TRUE(cli.waitForFinished());
    const auto answer = DemoOffice::answerOf(cli);
    EXPECT_EQ(answer.status, 6);
    EXPECT_EQ(answer.code(), u"import.cancelled");
    EXPECT_EQ(::kill(bytesOf(odd.path("started")).trimmed().toInt(), 0), -1) << "still there";
    EXPECT_EQ(office.digest(), before);
}

}  // namespace zhiqiao::test
