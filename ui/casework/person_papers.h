// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/forms/person_papers.h"
#include "core/forms/registration_papers.h"
#include "core/forms/service_papers.h"
#include "ui/casework/person_rights_presenter.h"
#include "ui/printing/paper_out.h"

#include <QObject>

namespace zhiqiao::ui {

/// Brings to paper or into a file what a person may ask for: the text to be signed, the copy of
/// the data, who saw them, the form of a registration. Without a printer a PDF is offered.
class PersonPapers final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the object and its lanes' jobs
        const CaseworkPorts& ports;
        OwnDataStores stores;
        Lanes lanes;
        Lane& paper;  ///< where the spooler may be waited for
        Printer& printer;
        FilePicker& files;
        const Clock& clock;
        Actor actor;
        bool demo = false;
        std::function<QString()> printerName = {};  ///< left out or empty: the default one
    };

    explicit PersonPapers(const Needs& needs, QObject* parent = nullptr);

    /// The version of the day; no data of a person are in it.
    void notice(const QString& id, PaperTo where);
    /// Everything stored about the person, at the person's own request: an act itself.
    void ownData(PersonId person, PaperTo where);
    void accesses(const Accesses& accesses, PaperTo where);
    /// One of registrationPapers() of its kind, by code: an act, filed on the person.
    void registration(RegistrationId id, const RegistrationPaper& paper, PaperTo where);
    /// The same with nothing filled in.
    void blankRegistration(const QString& kind, const RegistrationPaper& paper, PaperTo where);

    /// 个人服务记录: an act, filed on the person.
    void serviceRecord(PersonId person, PaperTo where);
    /// Of a guidance or a policy notice: an act, filed on the person.
    void service(PersonId person, ServiceId service, PaperTo where);
    /// The same with nothing filled in. `code` is one of servicePapers().
    void blankService(const QString& code, PaperTo where);

signals:
    void busyChanged(bool busy);
    void done(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    Needs needs_;
    PaperOut out_;
};

}  // namespace zhiqiao::ui
