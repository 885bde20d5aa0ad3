// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <functional>

namespace zhiqiao {

/// Long work reports here between batches and asks whether it is still wanted.
struct Progress {
    /// done of total (total 0: unknown); returns false when the user cancelled. May be empty.
    std::function<bool(qint64 done, qint64 total)> report;

    [[nodiscard]] bool wanted(qint64 done, qint64 total) const {
        return !report || report(done, total);
    }
};

}  // namespace zhiqiao
