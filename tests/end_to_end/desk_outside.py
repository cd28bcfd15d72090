"""Partner Desk as `outside.py` sees and uses it, for tests."""

import json
import subprocess
from pathlib import Path

DRIVER = Path(__file__).with_name("outside.py")


class Outside:
    """The running program used by its accessible names, from a process of its own."""

    def __init__(self, pid: int, log: Path) -> None:
        self._log = log.open("wb")
        self._driver = subprocess.Popen(
            ["/usr/bin/python3", str(DRIVER), str(pid)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def __call__(self, *step: str) -> str:
        """Do one step, as `outside.py` names them; the test fails when it cannot be done."""
        assert self._driver.stdin is not None
        assert self._driver.stdout is not None
        self._driver.stdin.write(json.dumps(step) + "\n")
        self._driver.stdin.flush()
        answer = self._driver.stdout.readline()
        assert answer, f"{step}: {Path(self._log.name).read_text(encoding='utf-8')[-500:]}"
        return str(json.loads(answer))

    def close(self) -> None:
        """Let go of the program."""
        self._driver.kill()
        self._driver.wait()
        for stream in (self._driver.stdin, self._driver.stdout, self._log):
            if stream is not None:
                stream.close()
