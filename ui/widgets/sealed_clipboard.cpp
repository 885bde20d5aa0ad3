// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sealed_clipboard.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QWidget>

#include <utility>

namespace zhiqiao::ui {

namespace {

constexpr char kSealed[] = "sealed";
constexpr std::pair<QClipboard::Mode, size_t> kModes[] = {{QClipboard::Clipboard, 0},
                                                          {QClipboard::Selection, 1}};

QByteArray digestOf(QClipboard::Mode mode) {
    return QCryptographicHash::hash(QGuiApplication::clipboard()->text(mode).toUtf8(),
                                    QCryptographicHash::Sha256);
}

}  // namespace

void markSealed(QWidget* widget) { widget->setProperty(kSealed, true); }

bool isSealed(const QWidget* widget) { return widget && widget->property(kSealed).toBool(); }

SealedClipboard::SealedClipboard(std::unique_ptr<Alarm> alarm, QObject* parent)
    : QObject(parent), alarm_(std::move(alarm)) {
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &SealedClipboard::changed);
}

SealedClipboard::~SealedClipboard() { clear(); }

/// While another program has the focus no widget of ours has it.
void SealedClipboard::changed(QClipboard::Mode mode) {
    for (const auto& [known, at] : kModes) {
        if (known != mode) continue;
        ours_[at].clear();
        if (!isSealed(QApplication::focusWidget())) continue;
        ours_[at] = digestOf(mode);
        alarm_->set(kStay, [this] { clear(); });
    }
}

void SealedClipboard::clear() {
    alarm_->cancel();
    for (const auto& [mode, at] : kModes)
        if (const auto ours = std::exchange(ours_[at], {});
            !ours.isEmpty() && ours == digestOf(mode))
            QGuiApplication::clipboard()->clear(mode);
}

}  // namespace zhiqiao::ui
