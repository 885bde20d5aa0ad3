// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/recording_office.h"
#include "core/casework/own_recording.h"
#include "ui/assessing/assessment_presenter.h"
#include "ui/casework/person_page.h"
#include "ui/phrases/phrase_keys.h"
#include "ui/recording/many_part.h"
#include "ui/settings/settings_page.h"

namespace zhiqiao {

/// 记录 in the window: what contacts and notes are kept in, the parts that record about many, the
/// assessments of the person page, and the phrase book.
class RecordingDesk final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the desk and its lanes' jobs
        OfficeSession& session;
        Lanes lanes;
        Actor actor;
        std::function<bool(Right)> may;
    };

    explicit RecordingDesk(const Needs& needs);

    [[nodiscard]] ContactSheets& sheets() { return office_.sheets(); }
    [[nodiscard]] OwnRecordingStores stores() const { return office_.stores(); }
    /// Under the lists of people and of today's work, which own them.
    [[nodiscard]] ui::ManyPart* peoplePart(ui::RecordList& list, ui::ManyPart::Undo undo);
    [[nodiscard]] ui::ManyPart* todayPart(ui::RecordList& list);
    /// Gives the person page its panel, and its fields their phrases.
    void addTo(ui::PersonPage& page);
    /// The office's own phrases.
    void addTo(ui::SettingsPage& page);
    void forget();
    void reload() { assessments_.reload(); }

signals:
    void said(const QString& sentence);
    /// While the panel is not there to show it.
    void failed(const zhiqiao::Error& error);

private:
    RecordingOffice office_;
    ui::ManyPresenter people_;
    ui::ManyPresenter today_;
    ui::AssessmentPresenter assessments_;
    ui::PhrasePresenter phrases_;
    ui::PhraseKeys phraseKeys_;
};

}  // namespace zhiqiao
