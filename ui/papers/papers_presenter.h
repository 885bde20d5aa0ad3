// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/lane.h"
#include "core/papers/paper_acts.h"
#include "core/papers/paper_file.h"
#include "core/security/office_store.h"
#include "ui/widgets/code_combo.h"
#include "ui/widgets/file_picker.h"

#include <QImage>
#include <QObject>

#include <functional>

namespace zhiqiao::ui {

/// One paper of the list, in words.
struct PaperLine {
    PaperId id;
    QString kind;
    QString owner;  ///< the recognition or registration it proves; may be empty
    QDate takenOn;
    QString by;
    QString channel;
    QString pages;
    QString size;
    QString state;  ///< empty: it holds
    bool opens = true;
    bool operator==(const PaperLine&) const = default;
};

struct PaperPage {
    PaperId id;
    int page = 1;
    int pages = 1;
    QImage image;
};

/// What is to be filed: a content that was looked through.
struct PaperToFile {
    ReadPaper read;
    QString kind;     ///< [evidence_kind]
    QString channel;  ///< [paper_channel]
    std::optional<HardshipId> hardship;
    bool takeAway = false;  ///< the file goes once the paper is filed
};

/// 材料 of one person: what is filed, what is missing, and one paper opened.
class PapersPresenter final : public QObject {
    Q_OBJECT
public:
    struct Needs {  // all outlive the presenter and its lanes' jobs
        PaperPorts ports;
        const HardshipCategories& categories;
        const OfficeStore& offices;
        Lanes lanes;
        Lane& paper;  ///< decoding and the printed book
        const Clock& clock;
        Actor actor;
        FilePicker& files;
        bool demo = false;
        /// What the actor may do, for what is shown; acts ask anew.
        std::function<bool(Right)> may;
    };

    explicit PapersPresenter(Needs needs, QObject* parent = nullptr);

    void open(PersonId person);
    void reload();
    /// Holds nothing of the person until the next reload(), as when the window locks.
    void forget();

    [[nodiscard]] std::optional<PersonId> person() const { return person_; }
    [[nodiscard]] bool isRead() const { return read_; }
    [[nodiscard]] bool mayWrite() const { return needs_.may(Right::PersonWrite); }
    [[nodiscard]] bool mayReveal() const { return needs_.may(Right::PersonReveal); }
    /// The newest first.
    [[nodiscard]] std::vector<PaperLine> lines() const;
    /// Of the recognition under way or in force; in the order of its list.
    [[nodiscard]] QStringList missing() const { return missing_; }
    [[nodiscard]] std::optional<HardshipId> hardship() const { return hardship_; }
    /// That recognition, where a paper of that kind proves it.
    [[nodiscard]] std::optional<HardshipId> provedBy(const QString& kind) const {
        return wanted_.contains(kind) ? hardship_ : std::nullopt;
    }
    /// Kinds a paper can be filed under, the given ones first.
    [[nodiscard]] std::vector<CodeItem> kinds(const QStringList& first) const;
    [[nodiscard]] std::vector<CodeItem> reasons() const;
    [[nodiscard]] QString nameOfKind(const QString& kind) const;

    /// For the person who is open.
    void file(const PaperToFile& paper);
    void withdraw(PaperId id, const QString& reason);
    /// What is filed already becomes evidence of the recognition that was applied for.
    void attach();
    /// Kinds of which a paper holds.
    [[nodiscard]] QStringList held() const;
    /// The last filing or withdrawal here; says so when there is none.
    void undo();
    /// Opens a paper, an act of the trail, or turns to another page of the one that is open.
    void show(PaperId id, int page, const QString& reason = {});
    void closePaper();
    /// A PDF file of these, or of all that hold.
    void print(const std::vector<PaperId>& chosen, const QString& reason);

signals:
    void changed();
    void filed(const QString& kind);
    void shown(const zhiqiao::ui::PaperPage& page);
    /// Somebody else is in charge: show() wants a reason.
    void reasonWanted(zhiqiao::PaperId id);
    void said(const QString& sentence);
    void undoable(const QString& sentence);
    void failed(const zhiqiao::Error& error);

private:
    struct Done {
        PaperId paper;
        bool withFiling = true;
    };
    struct Open {
        OpenedPaper paper;
        int pages = 0;
    };
    void draw(int page);
    void after(const Result<Paper>& paper, bool filing, const QString& sentence);

    Needs needs_;
    std::optional<PersonId> person_;
    bool read_ = false;
    std::vector<Paper> papers_;
    std::vector<HardshipCase> cases_;
    std::vector<Registration> registrations_;
    std::vector<Staff> staff_;
    QStringList wanted_;
    QStringList missing_;
    std::optional<HardshipId> hardship_;
    std::optional<Done> last_;
    std::optional<Open> open_;
    int question_ = 0;  // number of the newest read; older answers are stale
    int opening_ = 0;   // of the newest paper to be opened
};

}  // namespace zhiqiao::ui
