// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUuid>

namespace zhiqiao {

/// Names one act of one person: made when a form opens, kept with every row the act writes and
/// unique there, so that a double click or a retry after a lost answer is one act.
class OperationId {
public:
    [[nodiscard]] static OperationId make() {
        return OperationId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    }
    explicit OperationId(QString text) : text_(std::move(text)) {}

    [[nodiscard]] const QString& text() const { return text_; }
    /// The n-th row of an act that writes several rows to one table.
    [[nodiscard]] OperationId row(qsizetype n) const {
        return OperationId(text_ + QLatin1Char(':') + QString::number(n));
    }
    bool operator==(const OperationId&) const = default;

private:
    QString text_;
};

}  // namespace zhiqiao
