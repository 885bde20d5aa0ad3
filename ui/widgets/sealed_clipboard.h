// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/alarm.h"

#include <QByteArray>
#include <QClipboard>
#include <QObject>

namespace zhiqiao::ui {

/// Says that what is copied out of this widget is a sealed fact.
void markSealed(QWidget* widget);
[[nodiscard]] bool isSealed(const QWidget* widget);

/// Takes what was copied out of a sealed field back from the clipboard after 10 seconds, unless
/// something else stands there by then.
class SealedClipboard final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kStay{10};

    explicit SealedClipboard(std::unique_ptr<Alarm> alarm, QObject* parent = nullptr);
    ~SealedClipboard() override;
    /// At once, as when the window locks.
    void clear();

private:
    void changed(QClipboard::Mode mode);

    std::unique_ptr<Alarm> alarm_;
    QByteArray ours_[2];  ///< digests of what stands in the clipboard and the selection
};

}  // namespace zhiqiao::ui
