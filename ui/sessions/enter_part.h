// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/sessions/session_presenter.h"
#include "ui/widgets/choice_part.h"

namespace zhiqiao::ui {

/// Under the list of people, whose Ctrl+Z takes them off again: G enters the selected ones for a
/// group session.
class EnterPart final : public ChoicePart {
    Q_OBJECT
public:
    EnterPart(SessionPresenter& presenter, RecordList& people, QWidget* parent = nullptr);

    void takeBack() override { presenter_.undo(); }

protected:
    void askChoices() override { presenter_.offer(); }
    void save(const QString& session) override;
    [[nodiscard]] QString aboutRows(int rows) const override;

private:
    [[nodiscard]] static Texts texts();
    void connectPresenter();

    SessionPresenter& presenter_;
};

}  // namespace zhiqiao::ui
