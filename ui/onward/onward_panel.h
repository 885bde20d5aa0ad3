// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/onward/onward_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class DayEdit;
class FormGrid;
class OnwardFields;
class PageHeader;
class ProblemLine;

/// 转介 inside the person page: the referrals, what happened to the chosen one, and one form that
/// sends on, records the feedback or withdraws. Enter on a referral takes it into the form.
/// Ctrl+Enter saves, Ctrl+P prints the referral in the form, Alt+E the empty form, Esc goes back.
/// What was typed stays until it is saved, as when the consent has to be recorded first.
class OnwardPanel final : public QWidget {
    Q_OBJECT
public:
    explicit OnwardPanel(OnwardPresenter& presenter, QWidget* parent = nullptr);

    /// `answering`: the number of the referral whose feedback is to be recorded.
    void open(PersonId person, const QString& answering = {});

signals:
    void left();
    void paperWanted(zhiqiao::OnwardId referral);
    void emptyPaperWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void begin();
    void take(const OnwardView& view);
    void showAsked();
    void save();
    void print();
    void showError(const Error& error);
    [[nodiscard]] QString act() const;
    [[nodiscard]] const OnwardView* viewAt(int row) const;
    [[nodiscard]] const OnwardView* viewOf(const QString& number) const;

    OnwardPresenter& presenter_;
    std::optional<OnwardView> taken_;  ///< what the form is about; nothing: a new referral
    QString answering_;
    bool arriving_ = false;  ///< opened, and not filled yet
    PageHeader* header_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    QPushButton* save_;
    QPushButton* print_;
    CodeCombo* act_;
    FormGrid* acts_;
    OnwardFields* fields_;
    FormGrid* feedback_;
    DayEdit* on_;
    CodeCombo* answer_;
    QLineEdit* result_;
    QTableWidget* referrals_;
    QTableWidget* deeds_;
};

}  // namespace zhiqiao::ui
