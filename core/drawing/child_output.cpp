// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drawing/child_output.h"

#include "core/papers/examine_paper.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>

#include <linux/close_range.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct ChildOutput {
    Q_DECLARE_TR_FUNCTIONS(ChildOutput)
};

constexpr rlim_t kMemory = rlim_t(1) << 30;
constexpr rlim_t kSeconds = 20;
constexpr int kPatienceMs = 30'000;
constexpr qsizetype kMostAnswer = 256LL << 20;

Error missing(const QString& program) {
    return {.kind = Error::Kind::NotFound,
            .code = "paper.cannot_show",
            .message = ChildOutput::tr("Pages of PDF files cannot be drawn on this computer."),
            .hint = ChildOutput::tr("Install the package poppler-utils. The paper itself is kept "
                                    "and can be exported."),
            .detail = program};
}

void limit(__rlimit_resource resource, rlim_t most) {
    const rlimit wanted{most, most};
    ::setrlimit(resource, &wanted);
}

/// In the child, before the program takes over.
void confineChild() {
    limit(RLIMIT_AS, kMemory);
    limit(RLIMIT_CPU, kSeconds);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CORE, 0);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
}

}  // namespace

Result<QByteArray> outputOf(const QString& program, const QStringList& arguments,
                            const QByteArray& input) {
    const auto path = QStandardPaths::findExecutable(program, {u"/usr/bin"_s, u"/usr/local/bin"_s});
    if (path.isEmpty()) return fail(missing(program));
    QProcess process;
    QProcessEnvironment bare;
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(bare);
    process.setWorkingDirectory(u"/"_s);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setChildProcessModifier(confineChild);
    process.start(path, arguments);
    if (!process.waitForStarted()) return fail(missing(program));
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(kPatienceMs);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    auto answer = process.readAllStandardOutput();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 ||
        answer.isEmpty() || answer.size() > kMostAnswer)
        return fail(paperDamaged(program));
    return answer;
}

}  // namespace zhiqiao
