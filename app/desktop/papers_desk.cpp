// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/papers_desk.h"

#include "app/desktop/hardship_desk.h"
#include "ui/settings/camera_section.h"

#include <chrono>
#include <utility>

namespace zhiqiao {

using namespace Qt::StringLiterals;

namespace {

qint64 steadyMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

QString leftOverWords(const QString& folder) {
    const auto files = leftOvers(folder, SystemClock().now());
    if (files.empty()) return {};
    return PapersDesk::tr(
               "%n file(s) lie there since %1 and were never filed: look at them and file "
               "or remove them.",
               nullptr, int(files.size()))
        .arg(files.front().written.toString(u"yyyy-MM-dd"_s));
}

}  // namespace

PapersDesk::PapersDesk(const Needs& needs)
    : needs_(needs),
      store_(needs.session.database().context()),
      presenter_({{needs.session.transactions, store_, needs.session.people, needs.session.hardship,
                   needs.session.users, needs.session.codes()},
                  needs.session.categories(),
                  needs.session.offices,
                  needs.lanes,
                  needs.paper,
                  needs.session.clock(),
                  needs.actor,
                  needs.files,
                  needs.session.facts().demo,
                  needs.may}),
      catcher_({needs.paper, [this] { return needs_.preferences.cameraFolder(); }, needs.alarms,
                steadyMs}) {}

void PapersDesk::addTo(ui::PersonPage& page, HardshipDesk& hardship) {
    using ui::PersonPanel;
    panel_ = new ui::PapersPanel(presenter_);
    strip_ = new ui::WaitStrip;
    page.addPanel(PersonPanel::Papers, panel_);
    page.addStrip(strip_);
    taking_ = std::make_unique<ui::PaperTaking>(ui::PaperTaking::Needs{
        presenter_, catcher_, *strip_, needs_.paper, needs_.files,
        [this, &hardship](const QString& kind) {
            return hardship.wantedPapers() ? std::nullopt : presenter_.provedBy(kind);
        }});
    connect(&page, &ui::PersonPage::panelOpened, this, [this](PersonPanel place, PersonId person) {
        taking_->stop();
        if (place == PersonPanel::Papers) panel_->open(person);
        if (place == PersonPanel::Hardship) presenter_.open(person);
    });
    connect(panel_, &ui::PapersPanel::left, &page, &ui::PersonPage::closePanel);
    wireTaking(page, hardship);
    tell();
}

/// F9, Ctrl+O and what is dropped; each asks for what the open part wants first.
void PapersDesk::wireTaking(ui::PersonPage& page, HardshipDesk& hardship) {
    const auto first = [this, &hardship] {
        const auto wanted = hardship.wantedPapers();
        return wanted ? *wanted : presenter_.missing();
    };
    connect(&page, &ui::PersonPage::paperWanted, this, [this, &page, first](const QString& part) {
        if (part.isEmpty()) page.beginAt(ui::PersonPanel::Papers);
        whenRead(*page.person(), [this, first] { taking_->take(first()); });
    });
    connect(panel_, &ui::PapersPanel::takeWanted, this, [this, first] { taking_->take(first()); });
    connect(panel_, &ui::PapersPanel::chooseWanted, this,
            [this, first] { taking_->choose(first()); });
    connect(&page, &ui::PersonPage::fileDropped, this, [this, &page, first](const QString& path) {
        whenRead(*page.person(), [this, first, path] { taking_->drop(path, first()); });
    });
    connect(&page, &ui::PersonPage::partShown, this, [this](const QString& part) {
        if (part != u"papers"_s) presenter_.closePaper();
    });
    connect(&presenter_, &ui::PapersPresenter::changed, &hardship, [this, &hardship] {
        hardship.setFiled(presenter_.person(), presenter_.held());
        if (presenter_.isRead())
            if (const auto then = std::exchange(onceRead_, {})) then();
    });
    connect(&hardship, &HardshipDesk::saved, &presenter_, [this](PersonId of) {
        if (presenter_.person() == of) presenter_.attach();
    });
}

/// The kinds that are missing are known once the person's papers are read.
void PapersDesk::whenRead(PersonId person, std::function<void()> then) {
    if (presenter_.person() == person && presenter_.isRead()) return then();
    onceRead_ = std::move(then);
    presenter_.open(person);
}

void PapersDesk::turnTo(std::optional<PersonId> person) {
    if (person && person == presenter_.person()) return;
    onceRead_ = {};
    taking_->stop();
}

/// What the panel does not show goes to the window.
void PapersDesk::tell() {
    const auto hidden = [this] { return !panel_ || !panel_->isVisible(); };
    connect(taking_.get(), &ui::PaperTaking::said, this, &PapersDesk::said);
    connect(taking_.get(), &ui::PaperTaking::failed, this, &PapersDesk::failed);
    const auto sentence = [this, hidden](const QString& text) {
        if (hidden()) emit said(text);
    };
    connect(&presenter_, &ui::PapersPresenter::said, this, sentence);
    connect(&presenter_, &ui::PapersPresenter::undoable, this, sentence);
    connect(&presenter_, &ui::PapersPresenter::failed, this, [this, hidden](const Error& error) {
        if (hidden()) emit failed(error);
    });
}

void PapersDesk::addTo(ui::SettingsPage& page) {
    auto* section = new ui::CameraSection(
        {needs_.files, [this] { return needs_.preferences.cameraFolder(); },
         [this](const QString& folder) { needs_.preferences.saveCameraFolder(folder); },
         leftOverWords},
        &page);
    page.addSection(&section->grid());
    connect(section, &ui::CameraSection::said, this, &PapersDesk::said);
}

void PapersDesk::forget() {
    onceRead_ = {};
    if (taking_ && strip_) taking_->stop();
    if (panel_)
        panel_->forget();
    else
        presenter_.forget();
}

}  // namespace zhiqiao
