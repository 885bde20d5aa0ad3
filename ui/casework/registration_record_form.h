// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/registration_papers.h"
#include "ui/casework/act_form.h"
#include "ui/casework/detail_fields.h"

class QLineEdit;
class QStackedWidget;

namespace zhiqiao::ui {

class CodeCombo;
class DayEdit;

/// A further registration, or the correction or the end of one: what every kind has, and below it
/// the entries of the kind that is chosen.
class RegistrationRecordForm final : public ActForm {
    Q_OBJECT
public:
    RegistrationRecordForm(ServicePresenter& presenter, const Clock& clock, Fiction fiction,
                           QWidget* parent = nullptr);
    void start(PersonId person, const std::optional<Registration>& old = {});
    /// The end of that record, today and for that reason, is there when it is next opened.
    void proposeEnd(RegistrationId record, const QString& reason);

signals:
    /// The paper chosen for the saved record that is open, or an empty one for the kind chosen.
    void printWanted(zhiqiao::RegistrationId id, const zhiqiao::RegistrationPaper& paper);
    void blankWanted(const QString& kind, const zhiqiao::RegistrationPaper& paper);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void submit() override;
    [[nodiscard]] bool hasField(const QString& key) const override;
    void showProblemAt(const QString& key, const QString& text) override;
    void clearProblems() override;

private:
    void showKind();
    void showPapers();
    void showClash(const EditOutcome<Registration>& outcome);
    /// Puts one value into its field; the others stay as they were typed.
    void showValue(const QString& key, const RegistrationFacts& from);
    void print();
    [[nodiscard]] QString endReason() const;
    [[nodiscard]] DetailFields& details();

    ChoiceLists lists_;
    std::optional<RegistrationDraft> draft_;
    std::optional<RegistrationFacts> mine_;    ///< of the save that met another one
    std::optional<RegistrationFacts> theirs_;  ///< sealed entries masked
    std::optional<std::pair<RegistrationId, QString>> proposed_;
    CodeCombo *kind_, *channel_;
    QLineEdit* category_;
    DayEdit *registeredOn_, *endedOn_;
    QStackedWidget* endReasons_;  ///< words, or a reason of the kind's list
    QLineEdit* endWords_;
    CodeCombo* endCode_;
    QLineEdit* reason_;
    QStackedWidget* stack_;
    QPushButton* print_;
    CodeCombo* paper_;
    QMap<QString, DetailFields*> byKind_;
};

}  // namespace zhiqiao::ui
