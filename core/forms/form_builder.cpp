// SPDX-FileCopyrightText: The Zhiqiao developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_builder.h"

#include "core/forms/form_text.h"

#include <algorithm>

namespace zhiqiao {

namespace {

constexpr double kCellPadX = 1.4;
constexpr double kCellPadY = 0.8;
constexpr double kTickSize = 3.0;
constexpr double kPieceGap = 1.0;
constexpr double kTagPoints = 9;
constexpr double kTagPad = 1.2;

}  // namespace

double FormBuilder::row(QPointF corner, const std::vector<FormCell>& cells) {
    double height = density_.row;
    for (const auto& cell : cells) {
        const auto size =
            textSize(cell.text, cell.role, density_.points, cell.width - 2 * kCellPadX, fonts_);
        height = std::max(height, size.height() + 2 * kCellPadY);
    }
    for (const auto& cell : cells) {
        const QRectF box(corner, QSizeF(cell.width, height));
        add(FormRect{box});
        if (!cell.text.isEmpty())
            add(FormText{
                .box = box.adjusted(kCellPadX, kCellPadY, -kCellPadX, -kCellPadY),
                .text = cell.text,
                .role = cell.role,
                .points = density_.points,
                .alignment = Qt::AlignVCenter | (cell.label ? Qt::AlignHCenter : Qt::AlignLeft),
                .layer = cell.label ? FormLayer::Printed : FormLayer::Filled});
        corner.rx() += cell.width;
    }
    return height;
}

double FormBuilder::paragraph(QPointF corner, double width, const QString& text,
                              const FormText& like) {
    const double height = textSize(text, like.role, like.points, width, fonts_).height();
    auto element = like;
    element.box = QRectF(corner, QSizeF(width, height));
    element.text = text;
    add(element);
    return height;
}

double FormBuilder::pieces(QPointF corner, double width, double height,
                           const std::vector<FormPiece>& list) {
    const double right = corner.x() + width;
    double x = corner.x();
    double y = corner.y();
    for (const auto& piece : list) {
        const double size =
            piece.kind == FormPiece::Kind::Text
                ? textSize(piece.text, FontRole::Body, density_.points, 0, fonts_).width() + 0.1
            : piece.kind == FormPiece::Kind::Tick ? kTickSize
                                                  : piece.width;
        if (x + size > right && x > corner.x()) {
            x = corner.x();
            y += height;
        }
        const QRectF box(x, y, size, height);
        switch (piece.kind) {
        case FormPiece::Kind::Text:
            add(FormText{.box = box,
                         .text = piece.text,
                         .points = density_.points,
                         .layer = FormLayer::Printed});
            break;
        case FormPiece::Kind::Tick:
            add(FormTick{QRectF(x, box.center().y() - kTickSize / 2, kTickSize, kTickSize)});
            break;
        case FormPiece::Kind::Blank: {
            const double base = box.center().y() + lineHeight(density_.points) / 2;
            add(FormLine{QLineF(x, base, x + size, base)});
            break;
        }
        case FormPiece::Kind::Gap: break;
        }
        x += size + (piece.kind == FormPiece::Kind::Gap ? 0 : kPieceGap);
    }
    return y + height - corner.y();
}

double FormBuilder::tag(QPointF corner, const QString& text) {
    const auto size = textSize(text, FontRole::Strong, kTagPoints, 0, fonts_);
    const QRectF box(corner, QSizeF(size.width() + 2 * kTagPad, size.height() + 0.4));
    add(FormRect{box, kFrameLine});
    add(FormText{.box = box,
                 .text = text,
                 .role = FontRole::Strong,
                 .points = kTagPoints,
                 .alignment = Qt::AlignCenter});
    return box.width();
}

}  // namespace zhiqiao
