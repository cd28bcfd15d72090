"""The one style of every system: Fusion underneath, our own buttons, fields, menus and bars on top.

Qt asks a style about every little thing. Whatever is ours is looked up in a table; the rest goes straight to Fusion.
Item views take a `plain_style`, which has no Python in it, and paint whole rows (engineering guide, trap 20).
"""

from collections.abc import Callable
from typing import Any, cast, override

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSlider,
    QStyleOptionViewItem,
    QTextEdit,
    QWidget,
)

from desktop.ui.style import paint_bars, paint_buttons, paint_fields, paint_menus, palettes
from desktop.ui.style.colors import colors_of
from desktop.ui.style.icons import icon
from desktop.ui.style.metrics import HINTS, ICONS, INDICATORS, LAYOUT_MARGINS, METRICS
from desktop.ui.style.sizes import (
    SIZES,
    combo_edit_field,
    in_combo_list,
    layout_margin,
    line_edit_contents,
    scroll_part,
    spin_part,
)
from desktop.ui.style.spacing import CONTROL_HEIGHT, S4, S8, at_least, scaled

type _Paint = Callable[[Any, QPainter, QWidget | None], None]

_Control = QStyle.ControlElement
_Primitive = QStyle.PrimitiveElement
_Complex = QStyle.ComplexControl
_Sub = QStyle.SubControl


def _nothing(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> None:
    """What is not drawn at all."""


_CONTROLS: dict[QStyle.ControlElement, _Paint] = {
    _Control.CE_PushButton: paint_buttons.push_button,
    _Control.CE_ComboBoxLabel: paint_fields.combo_label,
    _Control.CE_MenuBarItem: paint_menus.menu_bar_item,
    _Control.CE_MenuBarEmptyArea: paint_menus.menu_bar_empty,
    _Control.CE_MenuItem: paint_menus.menu_item,
    _Control.CE_MenuEmptyArea: _nothing,
    _Control.CE_ProgressBar: paint_bars.progress_bar,
    _Control.CE_Header: paint_bars.header,
    _Control.CE_HeaderSection: paint_bars.header_section,
    _Control.CE_HeaderEmptyArea: paint_bars.header_section,
    _Control.CE_TabBarTabShape: paint_bars.tab_shape,
    _Control.CE_TabBarTabLabel: paint_bars.tab_label,
    _Control.CE_Splitter: paint_bars.splitter,
}
_PRIMITIVES: dict[QStyle.PrimitiveElement, _Paint] = {
    _Primitive.PE_Frame: paint_fields.frame,
    _Primitive.PE_PanelLineEdit: paint_fields.field,
    _Primitive.PE_FrameLineEdit: paint_fields.field,
    _Primitive.PE_IndicatorCheckBox: paint_buttons.check_indicator,
    _Primitive.PE_IndicatorItemViewItemCheck: paint_buttons.check_indicator,
    _Primitive.PE_IndicatorRadioButton: paint_buttons.radio_indicator,
    _Primitive.PE_PanelButtonTool: paint_buttons.tool_button,
    _Primitive.PE_PanelMenu: paint_menus.menu_panel,
    _Primitive.PE_FrameMenu: _nothing,
    _Primitive.PE_PanelTipLabel: paint_menus.tool_tip,
    _Primitive.PE_FrameTabBarBase: paint_bars.tab_base,
    _Primitive.PE_FrameTabWidget: _nothing,
    _Primitive.PE_FrameStatusBarItem: _nothing,
    _Primitive.PE_IndicatorHeaderArrow: _nothing,  # drawn with the header's label
    _Primitive.PE_FrameFocusRect: _nothing,  # every control draws its own ring
}
_COMPLEXES: dict[QStyle.ComplexControl, _Paint] = {
    _Complex.CC_ComboBox: paint_fields.combo_box,
    _Complex.CC_ScrollBar: paint_bars.scroll_bar,
    _Complex.CC_SpinBox: paint_fields.spin_box,
}


def install(app: QApplication) -> None:
    """Make `app` look like Partner Desk, now and after the desktop changes from light to dark."""
    draw_controls(app)
    palettes.follow_desktop(app)


def draw_controls(app: QApplication) -> None:
    """Draw what `app` shows our way, from now on. Called again, it does nothing."""
    if not isinstance(app.style(), DeskStyle):
        app.setStyle(DeskStyle())
        app.setEffectEnabled(Qt.UIEffect.UI_AnimateMenu, False)


class DeskStyle(QProxyStyle):
    """Draws what design.md describes; leaves the rest to Fusion."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    @override
    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Ours by table; text edits' frames as fields; list entries in the selection's color."""
        paint = _CONTROLS.get(element)
        if paint is not None:
            paint(option, painter, widget)
            return
        if element == _Control.CE_ShapedFrame and isinstance(widget, (QPlainTextEdit, QTextEdit)):
            paint_fields.text_frame(cast(QStyleOptionFrame, option), painter, widget)
            return
        if element == _Control.CE_ItemViewItem:
            _soften_selection(cast(QStyleOptionViewItem, option), widget)
        super().drawControl(element, option, painter, widget)

    @override
    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """Ours by table."""
        paint = _PRIMITIVES.get(element)
        if paint is not None:
            paint(option, painter, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    @override
    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Ours by table."""
        paint = _COMPLEXES.get(control)
        if paint is not None:
            paint(option, painter, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    @override
    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """Ours by table. A window's layout keeps 24 pixels from its edge, or its property "edge"; others none."""
        number = METRICS.get(metric)
        if number is not None:
            return number
        if metric in LAYOUT_MARGINS:
            return layout_margin(widget, metric)
        if metric == QStyle.PixelMetric.PM_FocusFrameHMargin:  # what the words of a list keep free at either side
            return S8 if in_combo_list(widget) else S4
        if metric in INDICATORS:
            return scaled(paint_buttons.INDICATOR)
        return super().pixelMetric(metric, option, widget)

    @override
    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """Ours by table; underlined letters for who uses the keyboard."""
        number = HINTS.get(hint)
        if number is not None:
            return number
        if hint == QStyle.StyleHint.SH_UnderlineShortcut and widget is not None:
            return int(widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange))
        return super().styleHint(hint, option, widget, returnData)

    @override
    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        """The heights of design.md, or what the font needs."""
        ours = SIZES.get(kind)
        if ours is not None:
            return ours(option, size, widget)
        proposed = super().sizeFromContents(kind, option, size, cast(QWidget, widget))
        if kind == QStyle.ContentsType.CT_ItemViewItem and in_combo_list(widget):
            return QSize(proposed.width(), at_least(CONTROL_HEIGHT - S4, cast(QWidget, widget).font()))
        return proposed

    @override
    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        part: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Scroll bars have no arrows; the text in combo and spin boxes has a field's padding."""
        if control == _Complex.CC_ScrollBar:
            return scroll_part(cast(QStyleOptionSlider, option), part)
        if control == _Complex.CC_ComboBox and part == _Sub.SC_ComboBoxEditField:
            return combo_edit_field(cast(QStyleOptionComboBox, option))
        if control == _Complex.CC_SpinBox:
            return spin_part(option, part)
        return super().subControlRect(control, option, part, cast(QWidget, widget))

    @override
    def subElementRect(self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None) -> QRect:
        """The text of a line edit stands a padding away from its edge."""
        if element == QStyle.SubElement.SE_LineEditContents:
            return line_edit_contents(option, widget)
        return super().subElementRect(element, option, cast(QWidget, widget))

    @override
    def standardIcon(
        self,
        standardIcon: QStyle.StandardPixmap,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> QIcon:
        """Message boxes and Qt's own file dialog show our icons."""
        ours = ICONS.get(standardIcon)
        if ours is not None:
            return icon(*ours)
        return super().standardIcon(standardIcon, option, widget)

    @override
    def polish(self, target: Any) -> Any:
        """Buttons, fields and tabs repaint when the pointer comes and goes; text keeps its room in its field."""
        result = super().polish(target)
        if isinstance(target, QWidget) and target.focusPolicy() != Qt.FocusPolicy.NoFocus:
            target.setAttribute(Qt.WidgetAttribute.WA_Hover)
            if isinstance(target, (QPlainTextEdit, QTextEdit)) and target.frameShape() != QFrame.Shape.NoFrame:
                target.document().setDocumentMargin(S8)
            elif isinstance(target, QLineEdit) and target.hasFrame() and not target.property("bare"):
                target.setMinimumHeight(at_least(CONTROL_HEIGHT, target.font()))
        return result


def _soften_selection(option: QStyleOptionViewItem, widget: QWidget | None) -> None:
    """Lists that do not paint their rows themselves (combo boxes, file dialogs) take the soft selection."""
    colors = colors_of(widget)
    palette = QPalette(option.palette)
    palette.setColor(QPalette.ColorRole.Highlight, colors.selection)
    palette.setColor(QPalette.ColorRole.HighlightedText, colors.text_sel)
    option.palette = palette
