// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace zhiqiao::test {

/// Keeps what is logged while it lives.
class KeptLog {
public:
    KeptLog() {
        lines_.clear();
        previous_ = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& line) { lines_ << line; });
    }
    ~KeptLog() { qInstallMessageHandler(previous_); }
    KeptLog(const KeptLog&) = delete;
    KeptLog& operator=(const KeptLog&) = delete;
    [[nodiscard]] static QString text() { return lines_.join(u'\n'); }

private:
    static inline QStringList lines_;
    QtMessageHandler previous_ = nullptr;
};

}  // namespace zhiqiao::test
