// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/paper_act_form.h"

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace zhiqiao::ui {

class CodeCombo;
class CountEdit;
class DayEdit;
class DigitChoices;
class GuidanceSheetFields;
class TicketFields;

/// 联系: one attempt, how it went and what the person wants; below, what else was told. Ctrl+M
/// opens a ticket for a difficulty that was told; both are saved and taken back at once.
class ContactForm final : public ActForm {
    Q_OBJECT
public:
    ContactForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    /// A new record, or the correction of `old`.
    void start(PersonId person, const std::optional<ServiceRecord>& old = {});

protected:
    void submit() override;
    [[nodiscard]] bool hasField(const QString& key) const override;
    void showProblemAt(const QString& key, const QString& text) override;
    void clearProblems() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showAsked();
    void addSheet(const Clock& clock);
    void addTicket(const Clock& clock);
    void showSheet(ServiceId service, const ContactSheet& sheet);
    void fillSheet(const ContactSheet& sheet);
    [[nodiscard]] ContactSheet sheet() const;

    std::optional<ServiceDraft> draft_;
    DayEdit* on_;
    CodeCombo *method_, *outcome_, *intent_, *reason_;
    CountEdit* attempts_;
    CodeCombo* place_;
    DigitChoices* needs_;
    QLineEdit* note_;
    DayEdit* next_;
    TicketFields* ticket_ = nullptr;
    bool sheetKnown_ = true;  ///< false: that of the corrected record has not been read yet
};

/// 职业指导 (F6): day, mode and minutes are preset; topics by digit, words from the phrase book.
/// What else the paper holds stays folded away until Ctrl+M.
class GuidanceForm final : public PaperActForm {
    Q_OBJECT
public:
    GuidanceForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    void start(PersonId person, const std::optional<ServiceRecord>& old = {});

protected:
    void submit() override;
    [[nodiscard]] bool hasField(const QString& key) const override;
    void showProblemAt(const QString& key, const QString& text) override;
    void clearProblems() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void insertPhrase(int row);
    void showSheet(ServiceId service, const GuidanceSheet& sheet);

    std::optional<ServiceDraft> draft_;
    DayEdit* on_;
    CodeCombo* mode_;
    CountEdit* minutes_;
    DigitChoices* types_;
    QPlainTextEdit* content_;
    QListWidget* phrases_;
    QCheckBox* confirmed_;
    GuidanceSheetFields* sheet_;
    bool sheetKnown_ = true;  ///< false: that of the corrected record has not been read yet
};

/// 培训或见习机会: a named class or post, and what the person said to it.
class OfferForm final : public ActForm {
    Q_OBJECT
public:
    OfferForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    void start(PersonId person, const std::optional<ServiceRecord>& old = {});

protected:
    void submit() override;

private:
    std::optional<ServiceDraft> draft_;
    CodeCombo* kind_;
    QLineEdit* name_;
    DayEdit *on_, *startsOn_;
    CodeCombo* response_;
    QLineEdit* reason_;
};

/// 政策宣介: on which day and how the policies were made known, and which.
class PolicyForm final : public PaperActForm {
    Q_OBJECT
public:
    PolicyForm(ServicePresenter& presenter, const Clock& clock, QWidget* parent = nullptr);
    void start(PersonId person, const std::optional<ServiceRecord>& old = {});

protected:
    void submit() override;

private:
    std::optional<ServiceDraft> draft_;
    DayEdit* on_;
    CodeCombo* method_;
    QLineEdit* policies_;
};

/// Takes a record back, or makes a referral void: both with a reason, both stay in the history.
class WithdrawForm final : public ActForm {
    Q_OBJECT
public:
    explicit WithdrawForm(ServicePresenter& presenter, QWidget* parent = nullptr);
    void start(const ServiceRecord& record, const QString& what);
    void start(const JobReferral& referral);

protected:
    void submit() override;

private:
    std::optional<ServiceRecord> record_;
    std::optional<JobReferral> referral_;
    QLineEdit* reason_;
};

}  // namespace zhiqiao::ui
