"""The floor: finds numbers with their units by one regular expression, and adds up what 其中 opens."""
import re
import sys

text = open(sys.argv[1], encoding="utf-8").read()
number = re.compile(r"(\d[\d,]*(?:\.\d+)?)(万|亿)?(余|多)?(件|起|人次|人|名|批次|场次|场|份|条|次|期|个|家|户|元|%)")
found = 0
holding = 0
for sentence in re.split(r"[。！？\n]", text):
    numbers = [float(match.group(1).replace(",", "")) for match in number.finditer(sentence)]
    found += len(numbers)
    if "其中" in sentence and len(numbers) > 2 and numbers[0] == sum(numbers[1:]):
        holding += 1
print(found, holding)
