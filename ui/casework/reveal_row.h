// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people/sealed_fields.h"
#include "ui/widgets/alarm.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace zhiqiao::ui {

class TextLabel;

/// Shows one sealed field of a person for 30 seconds: choose it, say why where that is asked, read
/// or copy it. Hidden until choose() or askWhy(); holds no value but the one that is shown.
class RevealRow final : public QWidget {
    Q_OBJECT
public:
    static constexpr std::chrono::seconds kShown{30};

    explicit RevealRow(std::unique_ptr<Alarm> alarm, QWidget* parent = nullptr);

    /// Offers the fields that hold something, as they stand masked in `facts`.
    void choose(const PersonFacts& facts, bool asksWhy);
    /// Asks for a reason alone, to open the person at all.
    void askWhy(const QString& question);
    void show(SealedField field, const QString& value);
    /// Forgets the value and hides.
    void mask();
    /// The value stands in clear.
    [[nodiscard]] bool isRevealed() const { return revealed_; }

signals:
    void revealWanted(zhiqiao::SealedField field, const QString& reason);
    /// The answer to askWhy().
    void reasonGiven(const QString& reason);
    /// The row went by itself or by Esc.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void chosen(SealedField field);
    void submitted();
    void startReason(const QString& question);
    void clear();

    std::unique_ptr<Alarm> alarm_;
    QHBoxLayout* row_;
    TextLabel* words_;
    QLineEdit* reason_;
    std::vector<QPushButton*> buttons_;
    std::optional<SealedField> field_;  ///< the one a reason is asked for
    bool asksWhy_ = false;
    bool revealed_ = false;
    QString value_;
};

}  // namespace zhiqiao::ui
