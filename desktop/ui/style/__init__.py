"""The visual system: spacing, type, colors by palette, icons, and the small widgets every window is made of.

`desk_style.install(app)` once, at start. No style sheets: every color is computed from the application's palette
(`colors`) and again when it changes; every size comes from the system font. `parent=None` is left out below; what
stands after `*` is keyword-only. One module each:

palettes      light() dark() high_contrast() -> QPalette: for tests, screenshots, and Linux without a desktop theme;
              follow_desktop(app)
colors        colors_of() -> Colors: .canvas .surface .text .muted .accent .accent_text .line .error.text …;
              mix(a, b, share) contrast(a, b)
typography    font(role) -> QFont; set_role(widget, role): display title heading body strong muted link-font
spacing       S4 … S32, RADIUS_CONTROL, RADIUS_CARD, CONTROL_HEIGHT, ROW_HEIGHT, …; at_least(height, font), scaled(size)
icons         icon(name, tone="muted") -> QIcon; paint_icon(painter, name, rect, color);
              pixmap(name, color, size, ratio); app_icon(); names()
buttons       Button(text, kind="default", icon=None, *, tall=False): primary tonal default ghost link; .set_kind()
              .set_icon_name(); IconButton(icon, name): only for "more" and chevrons
check_box     CheckBox(text, *, strong=False): a QCheckBox whose text wraps; text_left(): where it starts
labels        Label(text="", role="body", *, tone=None, wrap=False, selectable=False): .set_tone() .set_role(); tones:
              text muted accent ok notice error; ElidedLabel(text, role, *, tone=None): one line, ends in "…"
surfaces      Sheet(): rounded top left; Footer(): canvas band, line above; Divider(*, vertical=False);
              on_surface(widget): Base as background
card          Card(tone="plain"): plain accent stroke error; add to .body (QVBoxLayout, inner 20 x 16)
notice        Notice(kind, title, text="", actions=()): info notice error, or ok (one quiet line); at most two Buttons;
              .set_content(kind, title, text)
state_pill    StatePill(state, detail=""): .set_state(state, detail); state_word(state), waiting_days(n) -> "12 d";
              pill_size(metrics, state, detail), paint_pill(painter, rect, state, detail, colors, *, selected, plain),
              paint_ring(painter, rect, state, color, ground)
step_header   StepHeader(steps): .set_current(index) .current()
search_field  SearchField(placeholder, hint=""): a QLineEdit; signals escaped, arrow_pressed(-1 | 1)
empty_state   EmptyState(title, text="", actions=(), *, drawing=None, display=False): more goes to .body;
              StepCard(icon, title, text, button, *, current=False): .set_current(); WelcomeDrawing()
facts         FactList(): .set_facts([(key, value), …]) .value_label(key)
field         FormField(label, widget, hint=""): .set_fault(text | None) .set_hint(text) .fault_text .widget .label
hover_button  HoverButton: a QAbstractButton painted anew when the pointer comes and goes; subclasses paint
sidebar_item  SidebarItem(text, icon=None, *, caption="", checkable=True): .set_count(n | None)
              SidebarHeading(text); AccountButton(): .set_account(name, caption, *, chooses=True)
icon_mark     IconMark(icon, tone="muted", *, side=16): an icon beside words; .set_tone(tone)
banner        Banner(text, actions=(), *, kind="notice"): a band across the window; .set_text()
segmented     SegmentedControl(*, name=""): .add(key, text, count=None) .set_count(key, n) .set_current(key) .current();
              signal current_changed(key)
chip          Chip(text, *, menu=None): a filter chip, checkable without a menu; .set_active(active, text=None)
flow_layout     FlowLayout(parent=None, *, gap)                     small widgets in lines, like words
row_delegate  RowTree(*, edge=24): QTreeView painted a row at a time;
              .set_painter(column, fn(RowPainter, QRect, QModelIndex));
              TwoLineDelegate(view, content: fn(index) -> TwoLine); TwoLine(title, caption, state=None, detail="");
              prepare_view(view); row_state(option, view, index) -> RowState, for delegates
row_painter   RowPainter: .text(rect, text, tone, *, strong, right) .muted() .name_and_domain() .pill() .icon_text()
              .two_lines(); RowState(selected, hovered, current)
focus         keyboard_focus(widget) -> bool; paint_focus_ring(painter, rect, color)
desk_style    install(app); draw_controls(app): the style alone, where palettes.follow_desktop(app) came before
plain_style   plain_style() -> QStyle: C++ Fusion for item views

Buttons, line edits, combo boxes, check boxes, tabs, menus, headers and scroll bars of Qt are drawn by `DeskStyle` as
they are. Properties it reads: "bare" (line and text edits, combo boxes without their box), "fault" (set by FormField),
"edge" (of a window: its layout's margin, 24 if unset, "edge_upright" above and below where that differs; of a header:
where the first column's words start).
"""
