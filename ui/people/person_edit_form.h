// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/people/person_edit_presenter.h"

#include <QWidget>

class QPushButton;

namespace zhiqiao::ui {

class ClashPart;
class PersonFactsForm;
class ProblemLine;

/// Corrects the facts of a person. A field two counters changed shows both values, to choose from.
class PersonEditForm final : public QWidget {
    Q_OBJECT
public:
    PersonEditForm(PersonEditPresenter& presenter, const Clock& clock, QWidget* parent = nullptr);

    /// A correction of the same person that was begun and left goes on where it was.
    void open(PersonId person);
    /// Where the cursor goes once the facts are there: the field of that key, not the name.
    void wantField(const QString& key) { wanted_ = key; }

signals:
    void saved(zhiqiao::PersonId person);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    [[nodiscard]] bool isBegun() const;

    PersonEditPresenter& presenter_;
    QString wanted_;                     ///< key of a field
    std::optional<PersonId> person_;     ///< whose correction is not saved yet
    std::optional<PersonFacts> before_;  ///< as they stood when the correction was begun
    ProblemLine* problem_;
    ClashPart* clashes_;
    PersonFactsForm* facts_;
    QPushButton* save_;
};

}  // namespace zhiqiao::ui
