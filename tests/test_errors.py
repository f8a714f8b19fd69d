from lesart import errors


def test_every_error_is_public_and_in_the_one_tree():
    for name in errors.__all__:
        assert issubclass(getattr(errors, name), errors.LesartError)
    assert str(errors.InputError("a.txt", "is empty", "line 3")) == "a.txt, line 3: is empty"
    assert str(errors.InputError("a.txt", "is empty")) == "a.txt: is empty"
    assert "pip install 'lesart[web]'" in str(errors.MissingExtraError("the desk", "web"))
