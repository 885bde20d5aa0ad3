// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/programmes/programme_presenter.h"
#include "ui/widgets/choice_part.h"

namespace zhiqiao::ui {

/// Under a list of people, whose Ctrl+Z takes the applications back: J enrols the selected rows in
/// a round.
class EnrolPart final : public ChoicePart {
    Q_OBJECT
public:
    EnrolPart(ProgrammePresenter& presenter, RecordList& list, QWidget* parent = nullptr);

    void takeBack() override { presenter_.undo(); }

protected:
    void askChoices() override { presenter_.offer(); }
    void save(const QString& round) override;
    [[nodiscard]] QString aboutRows(int rows) const override;

private:
    [[nodiscard]] static Texts texts();
    void connectPresenter();

    ProgrammePresenter& presenter_;
};

}  // namespace zhiqiao::ui
