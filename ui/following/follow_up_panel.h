// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/following/follow_up_presenter.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhiqiao::ui {

class ClashPart;
class CodeCombo;
class DayEdit;
class FormGrid;
class MoneyEdit;
class PageHeader;
class ProblemLine;

/// 回访 inside the person page: what is to be asked about each placement, and the form for the
/// answer, which begins with the usual one. Enter on a record corrects it. Ctrl+Enter saves, Esc
/// goes back.
class FollowUpPanel final : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpPanel(FollowUpPresenter& presenter, QWidget* parent = nullptr);

    void open(PersonId person);
    /// Puts the record into the form to be corrected, as soon as it is read.
    void correct(FollowUpId record);

signals:
    void left();
    /// The follow-up that was saved told of a difficulty, by its [difficulty_kind].
    void difficultyTold(zhiqiao::FollowUpId followUp, const QString& kind);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void fill();
    void fillPlacements();
    void begin();
    void beginCorrection(const FollowUp& record);
    void put(const FollowUpFacts& facts);
    [[nodiscard]] FollowUpFacts typed() const;
    void showAsked();
    void save();
    void takeBack();
    void tellDifficulty();
    void showError(const Error& error);
    [[nodiscard]] const FollowUp* recordAt(int row) const;

    FollowUpPresenter& presenter_;
    std::optional<PersonId> person_;
    std::optional<FollowUp> corrected_;
    std::optional<FollowUpFacts> mine_;  ///< of the correction that met another one
    std::optional<FollowUpId> wanted_;
    bool fresh_ = false;           ///< of another person, and not filled yet
    bool arriving_ = false;        ///< opened, and not filled yet
    std::optional<QString> told_;  ///< the difficulty of what is being saved
    PageHeader* header_;
    ProblemLine* problem_;
    ClashPart* clashes_;
    QPushButton* save_;
    QPushButton* takeBack_;
    FormGrid* grid_;
    CodeCombo* placement_;
    DayEdit* on_;
    CodeCombo* method_;
    CodeCombo* outcome_;
    CodeCombo* standing_;
    DayEdit* leftOn_;
    MoneyEdit* wage_;
    CodeCombo* contract_;
    CodeCombo* insured_;
    CodeCombo* difficulty_;
    QLineEdit* words_;
    QTableWidget* steps_;
    QTableWidget* records_;
};

}  // namespace zhiqiao::ui
