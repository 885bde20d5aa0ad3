// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/confinement.h"
#include "core/exchange/table_frames.h"
#include "tests/reader/reader_desk.h"

#include <QProcess>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cerrno>
#include <csignal>

namespace zhiqiao::test {

using namespace Qt::StringLiterals;

namespace {

/// The reader at work, without the program that belongs to it.
class BareReader {
public:
    BareReader(const QString& program, const QStringList& before, const QString& file)
        : file_(file) {
        EXPECT_TRUE(file_.open(QFile::ReadOnly));
        process_.setChildProcessModifier([descriptor = file_.handle()] { ::dup2(descriptor, 3); });
        process_.start(program, before + QStringList{u"3"_s});
        EXPECT_TRUE(process_.waitForStarted());
    }
    void say(FrameKind kind, const QByteArray& body = {}) {
        process_.write(frameBytes(kind, body));
        EXPECT_TRUE(process_.waitForBytesWritten());
    }
    /// Kinds of the next frames, until the last one has come.
    std::vector<FrameKind> hearUntil(FrameKind last) {
        std::vector<FrameKind> kinds;
        Frame frame;
        while (kinds.empty() || kinds.back() != last) {
            if (stream_.take(frame) == FrameStream::Next::Whole)
                kinds.push_back(frame.kind);
            else if (process_.bytesAvailable() > 0 || process_.waitForReadyRead())
                stream_.append(process_.readAllStandardOutput());
            else
                break;
        }
        return kinds;
    }
    int end() {
        process_.closeWriteChannel();
        EXPECT_TRUE(process_.waitForFinished());
        return process_.exitCode();
    }
    [[nodiscard]] QByteArray told(const char* name) const {
        return bytesOf(u"/proc/%1/%2"_s.arg(process_.processId()).arg(QLatin1StringView(name)));
    }

private:
    QFile file_;
    QProcess process_;
    FrameStream stream_;
};

/// How many of the ways out of a process are open.
int openWays() {
    const auto open = [](long answer) { return answer >= 0 ? 1 : 0; };
    const auto pid = ::fork();
    if (pid == 0) ::_exit(0);
    return open(pid) + open(::open("/dev/null", O_RDONLY)) +
           open(::socket(AF_UNIX, SOCK_STREAM, 0)) + open(::socket(AF_INET, SOCK_STREAM, 0)) +
           open(::kill(::getppid(), 0)) + (::execl("/nowhere", "x", nullptr), errno == ENOENT);
}
constexpr int kWays = 6;

QByteArray hello() { return helloBody({u"en"_s, {}, 1LL << 30, 30}); }

/// The words of the line that begins so.
QByteArrayList words(const QByteArray& text, const QByteArray& beginning) {
    for (const auto& line : text.split('\n'))
        if (line.startsWith(beginning)) return line.mid(beginning.size()).simplified().split(' ');
    return {};
}

}  // namespace

TEST(Confinement, IsInForceBeforeTheFileIsRead) {
    const MadeFiles files;
    BareReader reader(realReader().program, {}, files.write("a.csv", "a,b\n1,2\n"));
    reader.say(FrameKind::Hello, hello());
    EXPECT_EQ(reader.hearUntil(FrameKind::Table), std::vector{FrameKind::Table});
    const auto limits = reader.told("limits");
    const auto expectLimit = [&](const char* name, const char* soft, const char* hard) {
        const auto found = words(limits, name);
        ASSERT_GE(found.size(), 2) << name;
        EXPECT_EQ(found[0], soft) << name;
        EXPECT_EQ(found[1], hard) << name;
    };
    if (!kSanitized) {
        expectLimit("Max address space", "1073741824", "1073741824");
        expectLimit("Max open files", "0", "0");
    }
    expectLimit("Max cpu time", "30", "31");
    expectLimit("Max core file size", "0", "0");
    expectLimit("Max file size", "0", "0");
    const auto status = reader.told("status");
    EXPECT_EQ(words(status, "NoNewPrivs:").value(0), "1");
    EXPECT_EQ(words(status, "Seccomp:").value(0), kSanitized ? "0" : "2");
    EXPECT_EQ(reader.end(), 0);
}

TEST(Confinement, ClosesEveryWayOut) {
    if (kSanitized) GTEST_SKIP() << "builds with a sanitizer keep their calls";
    EXPECT_EXIT(::_exit(openWays()), testing::ExitedWithCode(kWays), "") << "the control";
    EXPECT_EXIT(::_exit(reader::confine(1LL << 30, 30) ? openWays() : 100),
                testing::ExitedWithCode(0), "");
}

TEST(Confinement, LetsNothingBeOpenedConnectedOrStarted) {
    const auto strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty()) GTEST_SKIP() << "strace is not installed";
    if (kSanitized) GTEST_SKIP() << "the sanitizer opens files of its own";
    QProcess probe;
    probe.start(strace, {u"-f"_s, u"-qq"_s, u"/bin/true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0) GTEST_SKIP() << "tracing is not allowed";

    const MadeFiles files;
    WorkbookXml xml;
    xml.relations.replace(
        "</Relationships>",
        R"(<Relationship Id="rId9" Type="x/externalLink" Target="http://example.org/x.xlsx" TargetMode="External"/></Relationships>)");
    xml.sheetData = "<row><c><f>WEBSERVICE(\"http://example.org/\")</f><v>1</v></c></row>";
    for (const auto& file : {files.zip("a.xlsx", xml.parts()), corpusFile("libreoffice_cells.xlsx"),
                             files.write("gb.csv", "\xD0\xD5\xC3\xFB,\xB5\xE7\xBB\xB0\n")}) {
        const auto log = files.path("calls");
        BareReader reader(
            strace,
            {u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=%file,%network,%process,setrlimit,prlimit64"_s,
             u"-o"_s, log, realReader().program},
            file);
        reader.say(FrameKind::Hello, hello());
        reader.say(FrameKind::Read, numberBody(0));
        EXPECT_EQ(reader.hearUntil(FrameKind::End),
                  (std::vector{FrameKind::Table, FrameKind::Rows, FrameKind::End}));
        EXPECT_EQ(reader.end(), 0);
        auto calls = bytesOf(log).split('\n');
        const auto confined = std::find_if(calls.begin(), calls.end(), [](const QByteArray& call) {
            return call.contains("RLIMIT_AS");
        });
        ASSERT_NE(confined, calls.end());
        for (auto call = confined + 1; call != calls.end(); ++call) {
            // Its own file may be measured.
            const bool harmless =
                call->isEmpty() || call->contains("exit") || call->contains("statx(3, \"\",");
            EXPECT_TRUE(harmless) << call->constData();
        }
    }
}

TEST(Confinement, EndsAFileThatEatsMemory) {
    if (kSanitized) GTEST_SKIP() << "builds with a sanitizer keep their memory";
    const MadeFiles files;
    auto reader = realReader();
    reader.memoryBytes = 192 << 20;
    EXPECT_TRUE(ok(openTableInChild(reader, files.write("small.csv", "a,b\n"), {})));
    const auto large = files.write("large.csv", QByteArray("a,b\n").repeated(10 << 20));
    EXPECT_EQ(codeOf(openTableInChild(reader, large, {})), "exchange.reader_limit");
    EXPECT_TRUE(hasNoChild());
}

TEST(Confinement, EndsAFileThatEatsTime) {
    const MadeFiles files;
    auto reader = realReader();
    reader.cpuSeconds = 1;
    auto table =
        openTableInChild(reader, files.write("a.csv", QByteArray("a,b\n").repeated(100'000)), {});
    ASSERT_TRUE(ok(table));
    Result<> read;
    for (int times = 0; read && times < 10'000; ++times)
        read = (*table)->read(0, [](const TableRow&) { return true; });
    EXPECT_EQ(codeOf(read), "exchange.reader_limit");
}

TEST(Confinement, TakesAnOpenFileThatCannotBeWrittenAndNothingElse) {
    const MadeFiles files;
    const auto path = files.write("a.csv", "a,b\n");
    for (const QStringList& arguments : {QStringList{}, QStringList{path}, QStringList{u"9"_s},
                                         QStringList{u"0"_s, u"0"_s}, QStringList{u"1"_s}}) {
        QProcess reader;
        reader.start(realReader().program, arguments);
        reader.write(frameBytes(FrameKind::Hello, hello()));
        reader.closeWriteChannel();
        ASSERT_TRUE(reader.waitForFinished());
        EXPECT_EQ(reader.exitCode(), 2);
        EXPECT_EQ(reader.readAllStandardOutput(), "");
    }
}

}  // namespace zhiqiao::test
