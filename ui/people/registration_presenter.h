// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/casework/alike_question.h"
#include "ui/people/field_notes.h"

#include <QObject>

namespace zhiqiao::ui {

/// Everything the registration form holds.
struct RegistrationEntry {
    PersonFacts facts;
    QStringList kinds;         ///< [registration_kind]
    QString channel;           ///< [case_channel]
    QString graduateYear;      ///< category of a graduate registration
    QString hardshipCategory;  ///< category of a hardship registration
    std::optional<QDate> registeredOn;
    JobWish wish;
    QStringList unreadable;  ///< keys of fields whose text is no value of theirs
};

/// Checks and saves a new person. Every field is checked at once; nothing typed is lost.
class RegistrationPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        const CaseworkPorts& ports;
        Lanes lanes;
        const Clock& clock;
        Actor actor;
        bool demo = false;
        const AskingPorts* asking = nullptr;  ///< without it nobody is asked about people alike
    };

    explicit RegistrationPresenter(const Needs& needs, QObject* parent = nullptr);

    /// A new form, and a new act: a second save of the same form is the same act.
    void start();
    [[nodiscard]] std::vector<FieldNote> check(const RegistrationEntry& entry) const;
    void save(const RegistrationEntry& entry);
    /// The answer to asked(): they are two people. Saves what was to be saved and keeps the answer.
    void saveApart();
    [[nodiscard]] QDate today() const { return needs_.clock.today(); }
    [[nodiscard]] bool isDemo() const { return needs_.demo; }
    [[nodiscard]] const Codes& codes() const { return needs_.ports.codes; }

signals:
    void busyChanged(bool busy);
    void notesChanged(const std::vector<zhiqiao::ui::FieldNote>& notes);
    /// Nothing was saved: somebody registered may be the one.
    void asked(const zhiqiao::AlikeQuestion& question, const zhiqiao::PersonFacts& typed);
    void saved(zhiqiao::PersonId person);
    void failed(const zhiqiao::Error& error);

private:
    [[nodiscard]] RegisterPersonRequest requestFrom(const RegistrationEntry& entry) const;
    void write(const RegisterPersonRequest& request, std::optional<PersonId> apartFrom);
    void settle(const Result<RegistrationAnswer>& outcome, const OperationId& operation);

    Needs needs_;
    struct Waiting {
        RegisterPersonRequest request;
        PersonId alike;
    };
    std::optional<Waiting> waiting_;  ///< for the answer
    OperationId operation_ = OperationId::make();
    bool busy_ = false;
};

}  // namespace zhiqiao::ui
