// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/papers_presenter.h"

#include "core/base/deliver.h"
#include "core/drawing/page_image.h"
#include "core/forms/paper_book.h"
#include "core/forms/person_papers.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace zhiqiao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kPreview(1200, 1600);

struct ReadPapers {
    std::vector<Paper> papers;
    std::vector<HardshipCase> cases;
    std::vector<Registration> registrations;
    std::vector<Staff> staff;
};

Result<ReadPapers> readPapers(const PaperPorts& ports, const OfficeStore& offices,
                              PersonId person) {
    auto papers = ports.papers.ofPerson(person);
    if (!papers) return fail(papers.error());
    auto cases = ports.recognitions.ofPerson(person);
    if (!cases) return fail(cases.error());
    auto registrations = ports.people.registrationHistory(person);
    if (!registrations) return fail(registrations.error());
    auto staff = offices.staff();
    if (!staff) return fail(staff.error());
    return ReadPapers{*std::move(papers), *std::move(cases), *std::move(registrations),
                      *std::move(staff)};
}

/// Once the paper is safely filed.
struct Filed {
    Paper paper;
    bool left = false;  ///< the file could not be taken away
};

}  // namespace

PapersPresenter::PapersPresenter(Needs needs, QObject* parent)
    : QObject(parent), needs_(std::move(needs)) {}

void PapersPresenter::open(PersonId person) {
    if (person_ != person) {
        closePaper();
        papers_.clear();
        read_ = false;
        last_.reset();
    }
    person_ = person;
    reload();
}

void PapersPresenter::forget() {
    ++question_;
    closePaper();
    papers_.clear();
    missing_.clear();
    read_ = false;
    emit changed();
}

void PapersPresenter::reload() {
    if (!person_) return;
    auto read =
        needs_.lanes.reads.run([ports = needs_.ports, &offices = needs_.offices,
                                person = *person_] { return readPapers(ports, offices, person); });
    deliver(read, this, [this, asked = ++question_](const Result<ReadPapers>& answer) {
        if (asked != question_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        papers_ = answer->papers;
        cases_ = answer->cases;
        registrations_ = answer->registrations;
        staff_ = answer->staff;
        wanted_ = wantedPapers(needs_.categories, cases_);
        missing_ = missingPapers(wanted_, papers_);
        const auto* one = caseToProve(cases_);
        hardship_ = one ? std::optional(one->id) : std::nullopt;
        read_ = true;
        emit changed();
    });
}

QString PapersPresenter::nameOfKind(const QString& kind) const {
    return needs_.ports.codes.lists.name(u"evidence_kind"_s, kind);
}

std::vector<PaperLine> PapersPresenter::lines() const {
    const auto& lists = needs_.ports.codes.lists;
    std::vector<PaperLine> lines;
    for (const auto& paper : papers_) {
        const auto& f = paper.facts;
        const auto by = std::ranges::find(staff_, paper.recorded.staff, &Staff::id);
        PaperLine line{.id = paper.id,
                       .kind = nameOfKind(f.kind),
                       .owner = {},
                       .takenOn = f.takenOn,
                       .by = by == staff_.end() ? QString() : by->name,
                       .channel = lists.name(u"paper_channel"_s, f.channel),
                       .pages = paper.sheet.pages > 0 ? QString::number(paper.sheet.pages) : u"–"_s,
                       .size = sizeText(paper.sheet.bytes),
                       .state = {},
                       .opens = paper.kept};
        for (const auto& one : cases_)
            if (f.hardship == one.id)
                line.owner = lists.name(u"hardship_category"_s, one.facts.category);
        for (const auto& one : registrations_)
            if (f.registration == one.id)
                line.owner = lists.name(u"registration_kind"_s, one.facts.kind);
        if (paper.withdrawn)
            line.state =
                tr("withdrawn: %1").arg(lists.name(u"paper_withdrawal"_s, paper.withdrawn->reason));
        lines.push_back(std::move(line));
    }
    std::ranges::reverse(lines);
    return lines;
}

std::vector<CodeItem> PapersPresenter::kinds(const QStringList& first) const {
    std::vector<CodeItem> items;
    for (const auto& kind : first) items.push_back({kind, nameOfKind(kind)});
    for (const auto& item : needs_.ports.codes.lists.items(u"evidence_kind"_s))
        if (!first.contains(item.code)) items.push_back({item.code, item.name});
    return items;
}

std::vector<CodeItem> PapersPresenter::reasons() const {
    std::vector<CodeItem> items;
    for (const auto& item : needs_.ports.codes.lists.items(u"paper_withdrawal"_s))
        if (item.code != paper_withdrawal::kUndone) items.push_back({item.code, item.name});
    return items;
}

void PapersPresenter::file(const PaperToFile& paper) {
    if (!person_) return;
    const PaperFacts facts{.person = *person_,
                           .kind = paper.kind,
                           .hardship = paper.hardship,
                           .takenOn = needs_.clock.today(),
                           .channel = paper.channel};
    auto done = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor,
                                         operation = OperationId::make(), facts, paper,
                                         today = needs_.clock.today()]() -> Result<Filed> {
        auto kept = filePaper(ports, actor, operation, facts, paper.read.content, today);
        if (!kept) return fail(kept.error());
        const bool left = paper.takeAway && !QFile::remove(paper.read.path);
        return Filed{*std::move(kept), left};
    });
    deliver(done, this, [this](const Result<Filed>& answer) {
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        auto sentence = tr("%1 is filed.").arg(nameOfKind(answer->paper.facts.kind));
        if (answer->left) sentence += u' ' + tr("The file could not be taken out of the folder.");
        after(answer->paper, true, sentence);
        emit filed(answer->paper.facts.kind);
    });
}

void PapersPresenter::withdraw(PaperId id, const QString& reason) {
    auto done = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor,
                                         operation = OperationId::make(), id, reason,
                                         today = needs_.clock.today()] {
        return withdrawPaper(ports, actor, operation, id, reason, today);
    });
    deliver(done, this, [this](const Result<Paper>& paper) {
        after(paper, false,
              tr("The paper is withdrawn. Until the end of the day this can be undone."));
    });
}

void PapersPresenter::attach() {
    if (!person_ || !mayWrite()) return;
    auto done = needs_.lanes.writes.run(
        [ports = needs_.ports, actor = needs_.actor, person = *person_]() -> Result<int> {
            const auto cases = ports.recognitions.ofPerson(person);
            if (!cases) return fail(cases.error());
            const auto* one = caseToProve(*cases);
            return one ? attachPapers(ports, actor, OperationId::make(), one->id) : Result<int>(0);
        });
    deliver(done, this, [this](const Result<int>& attached) {
        if (!attached) emit failed(attached.error());
        reload();
    });
}

QStringList PapersPresenter::held() const {
    QStringList kinds;
    for (const auto& paper : papers_)
        if (!paper.withdrawn) kinds << paper.facts.kind;
    return kinds;
}

void PapersPresenter::after(const Result<Paper>& paper, bool filing, const QString& sentence) {
    if (!paper) {
        emit failed(paper.error());
    } else if (paper->facts.person == person_) {
        last_ = Done{paper->id, filing};
        emit undoable(sentence);
    } else {
        emit said(sentence);
    }
    reload();
}

void PapersPresenter::undo() {
    if (!last_) {
        emit said(tr("Nothing to undo here. An older paper is withdrawn by W in the list."));
        return;
    }
    const auto last = *std::exchange(last_, std::nullopt);
    auto done = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor,
                                         operation = OperationId::make(), last,
                                         today = needs_.clock.today()] {
        return last.withFiling ? withdrawPaper(ports, actor, operation, last.paper,
                                               paper_withdrawal::kUndone, today)
                               : restorePaper(ports, actor, operation, last.paper);
    });
    deliver(done, this, [this](const Result<Paper>& paper) {
        if (paper)
            emit said(tr("It is undone."));
        else
            emit failed(paper.error());
        reload();
    });
}

void PapersPresenter::closePaper() {
    ++opening_;
    open_.reset();
}

void PapersPresenter::show(PaperId id, int page, const QString& reason) {
    if (open_ && open_->paper.paper.id == id) {
        draw(page);
        return;
    }
    closePaper();
    auto read = needs_.lanes.writes.run([ports = needs_.ports, actor = needs_.actor, id, reason] {
        return openPapers(ports, actor, OperationId::make(), {id}, PaperReading::View, reason);
    });
    deliver(read, this,
            [this, id, page, asked = opening_](const Result<std::vector<OpenedPaper>>& opened) {
                if (asked != opening_) return;
                if (opened) {
                    open_ = Open{opened->front(), 0};
                    draw(page);
                } else if (opened.error().code == "person.reason_missing") {
                    emit reasonWanted(id);
                } else {
                    emit failed(opened.error());
                }
            });
}

void PapersPresenter::draw(int page) {
    const auto& [paper, content] = open_->paper;
    auto drawn = needs_.paper.run([content = content, media = paper.sheet.media, id = paper.id,
                                   page, known = open_->pages]() -> Result<PaperPage> {
        const auto pages = known > 0 ? Result<int>(known) : pageCount(content, media);
        if (!pages) return fail(pages.error());
        const auto at = std::clamp(page, 1, qMax(1, *pages));
        auto image = pageImage(content, media, at, kPreview);
        if (!image) return fail(image.error());
        return PaperPage{id, at, *pages, *std::move(image)};
    });
    deliver(drawn, this, [this, asked = opening_](const Result<PaperPage>& answer) {
        if (asked != opening_ || !open_) return;
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        open_->pages = answer->pages;
        emit shown(*answer);
    });
}

void PapersPresenter::print(const std::vector<PaperId>& chosen, const QString& reason) {
    if (!person_) return;
    auto ids = chosen;
    if (ids.empty())
        for (const auto& paper : papers_)
            if (!paper.withdrawn && paper.kept) ids.push_back(paper.id);
    const auto path =
        needs_.files.fileToSave(tr("Save the papers as PDF"), u"材料.pdf"_s, u"pdf"_s);
    if (!path) return;
    auto made = needs_.lanes.writes.run(
        [ports = needs_.ports, &offices = needs_.offices, actor = needs_.actor, person = *person_,
         now = needs_.clock.now(), demo = needs_.demo, ids, reason]() -> Result<PaperBook> {
            const auto whose = ports.people.find(person);
            if (!whose) return fail(whose.error());
            const auto operation = OperationId::make();
            auto opened = openPapers(ports, actor, operation, ids, PaperReading::Export, reason);
            if (!opened) return fail(opened.error());
            auto footer = footerOfAct(offices, actor, operation, now, demo);
            if (!footer) return fail(footer.error());
            return PaperBook{whose->facts.name, *std::move(opened), *std::move(footer)};
        });
    deliver(made, this, [this, path = *path](const Result<PaperBook>& book) {
        if (!book) {
            emit failed(book.error());
            return;
        }
        auto written = needs_.paper.run([book = *book, &codes = needs_.ports.codes, path] {
            return writePaperBook(book, codes, path, PaperFonts::installed());
        });
        deliver(written, this, [this, path](const Result<int>& pages) {
            if (pages)
                emit said(tr("%n page(s) were written to %1.", nullptr, *pages)
                              .arg(QFileInfo(path).fileName()));
            else
                emit failed(pages.error());
        });
    });
}

}  // namespace zhiqiao::ui
