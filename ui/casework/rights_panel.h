// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/casework/person_papers.h"

#include <QWidget>

namespace zhiqiao::ui {

class AccessPart;
class NoticePart;
class ProblemLine;

/// 个人信息权益, inside the person page: what the person was told and agreed to, and what the
/// person may ask for. Each part is there for whom it is.
class RightsPanel final : public QWidget {
    Q_OBJECT
public:
    RightsPanel(PersonRightsPresenter& presenter, PersonPapers& papers, QWidget* parent = nullptr);

    void open(PersonId person);

signals:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void print();

    PersonRightsPresenter& presenter_;
    ProblemLine* problem_;
    NoticePart* notices_;
    AccessPart* accesses_;
};

}  // namespace zhiqiao::ui
