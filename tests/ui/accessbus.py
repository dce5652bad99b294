# SPDX-FileCopyrightText: Qorgan contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records an incident and issues a protective order in the running window, through the accessibility bus alone:
as someone with a screen reader does it. Every control is found by the name it has for assistive technology.
Called by accessbus.sh with the password of the account "demo" and the part to do: begin or finish."""

import sys
import time

import pyatspi

PATIENCE = 60  # seconds until an answer of the window counts as missing


def everything(root):
    yield root
    for child in root:
        if child:
            yield from everything(child)


def window():
    for application in pyatspi.Registry.getDesktop(0):
        if application and application.name.lower() == "qorgan":
            return application
    return None


def tree(root, depth=0):
    lines = []
    for each in everything(root):
        if each.name and each.getState().contains(pyatspi.STATE_SHOWING) and each.getRoleName() != "list item":
            lines.append("%s '%s'" % (each.getRoleName(), each.name))
    return "\n".join(lines)


def wait(question, what):
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            answer = question()
        except Exception:  # a control that is gone while it is looked at
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    sys.exit("never came: %s\n%s" % (what, tree(window()) if window() else "there is no window"))


def is_shown(element):
    return element.getState().contains(pyatspi.STATE_SHOWING)


def labels_of(element):
    for relation in element.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            for i in range(relation.getNTargets()):
                yield relation.getTarget(i).name


def control(role, name, last=False):
    """The control of that role that is shown under that name, or whose label begins with it; the first or the last."""

    def look():
        found = None
        for element in everything(window()):
            if element.getRoleName() != role or not is_shown(element):
                continue
            if (element.name or "").startswith(name) or any(each.startswith(name) for each in labels_of(element)):
                found = element
                if not last:
                    break
        return found

    return wait(look, "%s '%s'" % (role, name))


def press(role, name):
    action = control(role, name).queryAction()
    for i in range(action.nActions):
        if action.getName(i) in ("Press", "Toggle"):
            action.doAction(i)
            return
    sys.exit("%s '%s' cannot be pressed" % (role, name))


def write(name, text, role="text", last=False):
    control(role, name, last).queryEditableText().setTextContents(text)
    if role == "text":
        wait(lambda: text in textOf(name, last), "the text of " + name)


def textOf(name, last=False):
    return control("text", name, last).queryText().getText(0, -1)


def key(keysym):
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


def choose(name, entry):
    """Goes down a list of choices until it says what is wanted."""
    box = control("combo box", name)
    box.queryComponent().grabFocus()
    wait(lambda: box.getState().contains(pyatspi.STATE_FOCUSED), "the focus on " + name)
    for _ in range(60):
        if box.name == entry:
            return
        before = box.name
        key(0xFF54)  # Down
        wait(lambda: box.name != before, "another choice of %s after '%s'" % (name, before))
    sys.exit("'%s' is no choice of %s" % (entry, name))


def says(text):
    wait(lambda: any(text in (each.name or "") and is_shown(each) for each in everything(window())), "'%s'" % text)


def new_person(search, name, born):
    """Looks for someone who is not in the register yet, and writes down who it is."""
    field = control("text", search)
    field.queryComponent().grabFocus()
    field.queryEditableText().setTextContents(name)
    says("Жаңа адам")
    key(0xFF0D)  # Return: nobody of that name was found
    wait(lambda: textOf("Тегі", last=True) == name.split()[0], "the fields of a new person")
    write("Туған күні", born, last=True)


def log_in(password):
    wait(window, "the window")
    write("Логин", "demo")
    write("Құпиясөз", password, "password text")
    press("push button", "Кіру")
    undertaking = "Міндеттенемін"  # asked at the first login alone
    wait(lambda: any((each.name or "").startswith(("Бүгін,", undertaking)) and is_shown(each)
                     for each in everything(window())), "the desk or the undertaking")
    if any(each.name == undertaking and is_shown(each) for each in everything(window())):
        press("push button", undertaking)
    says("Бүгін,")


def begin_incident():
    """Up to the offender; what the register has of it is all that the next program finds."""
    press("check box", "Оқиғалар")
    press("push button", "Жаңа оқиға")
    choose("Анықтау көзі", "көршілер")
    press("radio button", "Арыз: жоқ")
    write("Көше", "Абай даңғылы")
    new_person("Құқық бұзушы: аты-жөні", "Мысалов Сынақ Үлгіұлы", "05.05.1988")
    time.sleep(4)  # typed and kept two seconds after the last change


def finish_incident():
    press("push button", "Жалғастыру")
    says("тіркемей қалдырған")
    if control("combo box", "Анықтау көзі").name != "көршілер" or textOf("Тегі") != "Мысалов":
        sys.exit("what was typed before the program was killed is lost\n" + tree(window()))
    new_person("1-жәбірленуші: аты-жөні", "Мысалова Үлгі Сынаққызы", "06.06.1990")
    press("check box", "дене зорлығы")
    press("push button", "Фактілерден құрастыру")
    wait(lambda: len(textOf("Қазақша мәтін")) > 40, "the drafted narrative")
    press("push button", "Сақтау")


def issue_order():
    press("push button", "Қорғау нұсқамасын шығару")
    wait(lambda: len(textOf("Мән-жайлар, қазақша")) > 40, "the circumstances of the order")
    press("push button", "Нұсқаманы шығару")
    says("Шығарылды. Мерзімі тапсырылған сәттен басталады")


if __name__ == "__main__":
    log_in(sys.argv[1])
    if sys.argv[2] == "begin":
        begin_incident()
    else:
        finish_incident()
        issue_order()
