// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assigning/transfer_store.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

struct Transfers {
    Q_DECLARE_TR_FUNCTIONS(Transfers)
};

constexpr struct {
    TransferState state;
    std::string_view code;
    const char* text;
} kTransferStates[] = {
    {TransferState::Asked, "asked", QT_TRANSLATE_NOOP("Transfers", "waits for an answer")},
    {TransferState::Accepted, "accepted", QT_TRANSLATE_NOOP("Transfers", "accepted")},
    {TransferState::Refused, "refused", QT_TRANSLATE_NOOP("Transfers", "refused")},
    {TransferState::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Transfers", "withdrawn")}};

constexpr struct {
    const char* kind;
    const char* text;
} kMadeKinds[] = {{"registration", QT_TRANSLATE_NOOP("Transfers", "Registration")},
                  {"service", QT_TRANSLATE_NOOP("Transfers", "Service")},
                  {"referral", QT_TRANSLATE_NOOP("Transfers", "Referral letter")},
                  {"placement", QT_TRANSLATE_NOOP("Transfers", "Placement")},
                  {"follow_up", QT_TRANSLATE_NOOP("Transfers", "Follow-up")},
                  {"hardship", "困难认定"},
                  {"help", QT_TRANSLATE_NOOP("Transfers", "Help plan")}};

}  // namespace

std::string_view codeOf(TransferState state) {
    return std::ranges::find(kTransferStates, state, [](const auto& row) { return row.state; })
        ->code;
}

std::optional<TransferState> transferStateOf(QStringView code) {
    for (const auto& row : kTransferStates)
        if (code == toQString(row.code)) return row.state;
    return {};
}

QString textOf(TransferState state) {
    return Transfers::tr(
        std::ranges::find(kTransferStates, state, [](const auto& row) { return row.state; })->text);
}

QString textOfMade(const QString& kind) {
    for (const auto& row : kMadeKinds)
        if (kind == QLatin1String(row.kind)) return Transfers::tr(row.text);
    return kind;
}

Error transferAnswered() {
    return {.kind = Error::Kind::Conflict,
            .code = "transfer.answered",
            .message = Transfers::tr("The transfer was answered or withdrawn meanwhile."),
            .hint = Transfers::tr("Look at it again; a transfer back is a new one.")};
}

}  // namespace zhiqiao
