// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/child_reader.h"

#include "core/exchange/exchange_errors.h"
#include "core/exchange/import_table.h"
#include "core/exchange/table_budget.h"
#include "core/exchange/table_frames.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocale>
#include <QProcess>

#include <fcntl.h>
#include <linux/close_range.h>
#include <unistd.h>
#include <csignal>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFileDescriptor = 3;
constexpr int kBetweenQuestionsMs = 50;
constexpr qint64 kPiece = 256 << 10;

/// Nothing of ours: no password, no path.
QProcessEnvironment bareEnvironment() {
    const auto ours = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment bare;
    bare.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const auto& name : {u"LD_LIBRARY_PATH"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
        if (ours.contains(name)) bare.insert(name, ours.value(name));
    return bare;
}

class ChildTable final : public TableFile {
public:
    ChildTable(const ReaderProcess& reader, const TableLimits& limits, StillWanted wanted)
        : reader_(reader), limits_(limits), wanted_(std::move(wanted)) {}
    ~ChildTable() override { end(); }
    ChildTable(const ChildTable&) = delete;
    ChildTable& operator=(const ChildTable&) = delete;

    Result<> open(const QFile& file) {
        process_.setProgram(reader_.program);
        process_.setArguments({QString::number(kFileDescriptor)});
        process_.setProcessEnvironment(bareEnvironment());
        process_.setWorkingDirectory(u"/"_s);
        process_.setStandardErrorFile(QProcess::nullDevice());
        process_.setChildProcessModifier([descriptor = file.handle()] {
            std::signal(SIGINT, SIG_IGN);  // Ctrl+C is the program's to answer
            ::close_range(kFileDescriptor + 1, ~0U, CLOSE_RANGE_CLOEXEC);
            if (descriptor == kFileDescriptor)
                ::fcntl(descriptor, F_SETFD, 0);
            else
                ::dup2(descriptor, kFileDescriptor);
        });
        process_.start();
        if (!process_.waitForStarted()) return broken(readerMissing(process_.errorString()));
        send(FrameKind::Hello, helloBody({.language = QLocale().name(),
                                          .limits = limits_,
                                          .memoryBytes = reader_.memoryBytes,
                                          .cpuSeconds = reader_.cpuSeconds}));
        const auto answer = next();
        if (!answer) return fail(answer.error());
        if (answer->kind == FrameKind::Failure) return failure(answer->body);
        auto sheets = parseTable(answer->body, limits_);
        if (answer->kind != FrameKind::Table || !sheets) return broken(nonsense());
        sheets_ = *std::move(sheets);
        return {};
    }

    [[nodiscard]] const QStringList& sheets() const override { return sheets_; }

    Result<> read(qsizetype sheet, const RowTaker& take) override {
        send(FrameKind::Read, numberBody(sheet));
        TableBudget budget(limits_);
        int last = 0;
        bool stopped = false;
        int late = 0;
        for (;;) {
            const auto answer = next();
            if (!answer) return fail(answer.error());
            if (answer->kind == FrameKind::End) return {};
            if (answer->kind == FrameKind::Failure) {
                auto failed = failure(answer->body);
                if (stopped && !problem_) return {};
                return failed;
            }
            if (answer->kind != FrameKind::Rows) return broken(nonsense());
            if (stopped) {  // the one frame that was on its way
                if (++late > 1) return broken(nonsense());
                continue;
            }
            const auto rows = parseRows(answer->body, limits_);
            if (!rows) return broken(nonsense());
            send(FrameKind::More);  // the next rows are read while these are taken
            for (const TableRow& row : *rows) {
                if (row.number <= last) return broken(nonsense());
                last = row.number;
                if (auto spent = budget.spend(row); !spent) return broken(spent.error());
                stopped = !take(row);
                if (!stopped) continue;
                send(FrameKind::Stop);
                break;
            }
        }
    }

    bool readOtherwise() override {
        send(FrameKind::Otherwise);
        const auto answer = next();
        if (!answer || answer->kind != FrameKind::Otherwise) return false;
        return parseNumber(answer->body) == 1;
    }

private:
    void send(FrameKind kind, QByteArrayView body = {}) {
        if (problem_) return;
        process_.write(frameBytes(kind, body));
        process_.waitForBytesWritten(kBetweenQuestionsMs);
    }

    Result<Frame> next() {
        const QDeadlineTimer patience(reader_.patience);
        Frame frame;
        while (!problem_) {
            switch (stream_.take(frame)) {
            case FrameStream::Next::Whole: return frame;
            case FrameStream::Next::Broken: return broken(nonsense());
            case FrameStream::Next::Partial: break;
            }
            if (const auto bytes = process_.read(kPiece); !bytes.isEmpty())
                stream_.append(bytes);
            else if (process_.state() == QProcess::NotRunning)
                return broken(ended());
            else if (patience.hasExpired())
                return broken(readerSilent());
            else if (!process_.waitForReadyRead(kBetweenQuestionsMs) && wanted_ && !wanted_())
                return broken(importCancelled());
        }
        return fail(*problem_);
    }

    /// Nothing more is asked of this reader.
    tl::unexpected<Error> broken(Error error) {
        end();
        problem_ = error;
        return fail(std::move(error));
    }

    tl::unexpected<Error> failure(const QByteArray& body) {
        auto error = parseFailure(body);
        return error ? fail(*std::move(error)) : broken(nonsense());
    }

    [[nodiscard]] Error ended() const {
        if (process_.exitStatus() == QProcess::NormalExit && process_.exitCode() == kReaderAtLimit)
            return readerAtLimit();
        return readerFailed(u"the reader ended, %1"_s.arg(process_.exitCode()));
    }
    static Error nonsense() { return readerFailed(u"the reader's answer is none"_s); }

    void end() {
        if (process_.state() == QProcess::NotRunning) return;
        process_.kill();
        process_.waitForFinished(-1);
    }

    const ReaderProcess reader_;
    const TableLimits limits_;
    const StillWanted wanted_;
    QProcess process_;
    FrameStream stream_;
    QStringList sheets_;
    std::optional<Error> problem_;
};

}  // namespace

Result<std::unique_ptr<TableFile>> openTableInChild(const ReaderProcess& reader,
                                                    const QString& path, const TableLimits& limits,
                                                    const StillWanted& wanted) {
    const auto file = openFileOfTable(path, limits);
    if (!file) return fail(ofFile(file.error(), path));
    if (reader.program.isEmpty()) return fail(readerMissing(u"not found"_s));
    auto table = std::make_unique<ChildTable>(reader, limits, wanted);
    if (auto opened = table->open(**file); !opened) return fail(ofFile(opened.error(), path));
    return table;
}

}  // namespace zhiqiao
