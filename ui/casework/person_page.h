// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/forms/registration_papers.h"
#include "ui/casework/person_presenter.h"
#include "ui/casework/service_presenter.h"
#include "ui/widgets/alarm.h"

#include <QWidget>

#include <map>

class QAction;
class QPushButton;
class QStackedWidget;

namespace zhiqiao::ui {

class ContactForm;
class GuidanceForm;
class OfferForm;
class PageHeader;
class PolicyForm;
class ProblemLine;
class RegistrationRecordForm;
class RevealRow;
class StateChip;
class Stepper;
class TextLabel;
class Timeline;
class ToastLine;
class WithdrawForm;

/// What other features put into the person page.
enum class PersonPanel {
    Recommend,
    Receipt,
    Edit,
    Slip,
    Rights,
    Hardship,
    Merge,
    Papers,
    FollowUp,
    Assessment,
    Difficulty,
    Programme,
    Onward
};

/// A person, all around: who, how far, everything that happened, and the next act. Forms open in
/// the page; letters act while no form is open.
class PersonPage final : public QWidget {
    Q_OBJECT
public:
    PersonPage(PersonPresenter& person, ServicePresenter& services, const Clock& clock,
               Alarms& alarms, Fiction fiction = Fiction::Hidden, QWidget* parent = nullptr);

    /// The person that is open already keeps the form that is open, with all that was typed.
    void open(PersonId person);
    void reload() { person_.reload(); }
    /// Shows nothing of the person until reload(); what was typed in forms stays.
    void forget() { person_.forget(); }
    /// Does an act as its letter does; for a worklist that opens the person with the act at hand.
    void begin(PersonAct act);
    /// Takes the panel into the page; panelOpened() tells when it is to be filled.
    void addPanel(PersonPanel place, QWidget* panel);
    /// Under the parts, whichever is open.
    void addStrip(QWidget* strip);
    /// Above the timeline; its key acts where the letters do.
    void addCard(QWidget* card, QAction* key);
    /// The act that comes next by the worklist, in place of what the record alone says.
    void prefer(std::optional<PersonAct> act);
    /// Opens it as its letter does; for a list that opens the person with the part at hand.
    void beginAt(PersonPanel place);
    /// Opens the record of the timeline as Enter does, for a list that points at it.
    void beginAtRecord(qint64 record);
    /// The same at a registration, with its end for that reason proposed; it is saved there.
    void proposeEnd(RegistrationId record, const QString& reason);
    /// Back to the timeline, with what was saved meanwhile.
    void closePanel();
    /// Tells what was done to this person elsewhere; Ctrl+Z undoes it until the next act.
    void offerUndo(PersonId of, const QString& sentence, std::function<void()> undo);
    [[nodiscard]] std::optional<PersonId> person() const { return person_.person(); }
    /// The name as shown; empty until somebody is.
    [[nodiscard]] QString personName() const;
    /// A letter of another feature, which acts while no form is open.
    void addKey(QAction* action);
    /// The letters, and the undo, in the order of their buttons.
    [[nodiscard]] QList<QAction*> keys() const;

signals:
    void panelOpened(zhiqiao::ui::PersonPanel place, zhiqiao::PersonId person);
    /// A slip or its receipt was opened from the timeline.
    void slipOpened(zhiqiao::JobReferralId referral);
    void receiptOpened(zhiqiao::JobReferralId referral);
    void mergeOpened(zhiqiao::MergeId merge);
    /// To be corrected.
    void followUpOpened(zhiqiao::FollowUpId followUp);
    /// What is open: "form", "paperForm" with a paper of its own, "guidance", "recommend",
    /// "receipt", "letter", "rights", "hardship", "merge", "papers", "followUp", "assessment",
    /// "difficulty", "onward"; empty: the timeline.
    void partShown(const QString& part);
    void registrationPrintWanted(zhiqiao::RegistrationId id,
                                 const zhiqiao::RegistrationPaper& paper);
    void blankRegistrationWanted(const QString& kind, const zhiqiao::RegistrationPaper& paper);
    /// The paper of a guidance or a policy notice, filled or empty.
    void servicePrintWanted(zhiqiao::PersonId person, zhiqiao::ServiceId service);
    void blankServiceWanted(const QString& paper);
    /// 个人服务记录 on paper.
    void serviceRecordWanted(zhiqiao::PersonId person);
    void householdWanted(zhiqiao::PersonId person);
    /// F9: a picture of a paper is to be taken, for the part that is open.
    void paperWanted(const QString& part);
    void fileDropped(const QString& path);
    void said(const QString& sentence);
    void saved(zhiqiao::PersonId person);

protected:
    void hideEvent(QHideEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addReveal();
    void addRegister();
    /// A part of the page behind a letter and a button in the header.
    void addPart(PersonPanel place, Qt::Key key, const QString& name, const QString& text,
                 const QString& buttonText);
    QAction* addPartKey(PersonPanel place, Qt::Key key, const QString& name, const QString& text);
    void addMore();
    void addHousehold();
    void addServiceRecord();
    void addPapers();
    void buildOverview(QWidget* overview);
    void addLetter(PersonAct act, const QString& text, const QList<QKeySequence>& keys,
                   const QString& name);
    void undo();
    template <class Form>
    Form* addForm(Form* form);
    void showPerson();
    void showSteps();
    void fitSteps();
    [[nodiscard]] QString part() const;
    void showTimeline();
    void showOverview();
    void openEvent(size_t event);
    void openPanel(PersonPanel place);
    void openWithdrawal(size_t event);
    void say(const QString& sentence);
    [[nodiscard]] std::optional<size_t> currentEvent() const;

    PersonPresenter& person_;
    ServicePresenter& services_;
    PageHeader* header_;
    QWidget* parts_;  ///< what is due, and the buttons to the parts of the page
    StateChip* due_;
    ProblemLine* problem_;
    RevealRow* reveal_;
    Stepper* stepper_;
    TextLabel* noSteps_;
    QStackedWidget* stack_;
    QWidget* overview_;
    QWidget* letterRow_;
    Timeline* timeline_;
    ToastLine* toast_;
    QAction* undo_;
    TextLabel* status_;
    std::function<void()> otherUndo_;  ///< of what offerUndo() told
    std::optional<PersonAct> wanted_;  ///< asked for while the person was being read
    std::optional<PersonPanel> wantedPart_;
    std::optional<qint64> wantedRecord_;
    std::map<PersonAct, QPushButton*> buttons_;
    std::map<PersonPanel, QWidget*> panels_;
    ContactForm* contact_;
    PolicyForm* policy_;
    GuidanceForm* guidance_;
    OfferForm* offer_;
    WithdrawForm* withdraw_;
    RegistrationRecordForm* registration_;
};

}  // namespace zhiqiao::ui
