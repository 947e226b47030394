@echo off
rem Runs SmartPick from its sources on Windows: finds a JDK, builds what is missing or stale, then starts it.
rem The commands, settings and exit codes are those of ./smartpick; see there and docs/exit-codes.md.
setlocal EnableExtensions EnableDelayedExpansion
set "WANTED=25"
set "ROOT=%~dp0"
if "%ROOT:~-1%"=="\" set "ROOT=%ROOT:~0,-1%"

call :find_jdk
if not defined JDK (
  echo SmartPick needs a Java development kit ^(JDK^), version %WANTED% or later, and found none.>&2
  echo Looked at JAVA_HOME, the PATH and the usual folders. Install one, for example Eclipse Temurin %WANTED%.>&2
  exit /b 4
)
if /i "%~1"=="test" goto :test
call :build_if_stale
if errorlevel 1 exit /b !errorlevel!
if /i "%~1"=="build" (
  echo %PROGRAM%
  exit /b 0
)
set "COMMAND=%~1"
if not defined COMMAND set "COMMAND=serve"
set "SPEED=-XX:TieredStopAtLevel=1"
for %%c in (serve predict simulate) do if /i "%COMMAND%"=="%%c" set "SPEED="
if "%~1"=="" (
  "%JDK%\bin\java.exe" -XX:+UseSerialGC %SPEED% %SMARTPICK_JAVA_OPTIONS% -jar "%PROGRAM%\smartpick.jar" serve
) else (
  "%JDK%\bin\java.exe" -XX:+UseSerialGC %SPEED% %SMARTPICK_JAVA_OPTIONS% -jar "%PROGRAM%\smartpick.jar" %*
)
exit /b %errorlevel%

rem ---- the JDK ----------------------------------------------------------------------------------------
:find_jdk
set "JDK="
if defined JAVA_HOME call :try_jdk "%JAVA_HOME%"
if defined JDK exit /b 0
for /f "delims=" %%j in ('where java 2^>nul') do if not defined JDK call :try_jdk "%%~dpj.."
if defined JDK exit /b 0
for %%b in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  if exist "%%~b" for /d %%d in ("%%~b\*") do if not defined JDK call :try_jdk "%%~d"
)
exit /b 0

:try_jdk
if not exist "%~1\bin\javac.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "delims=.-+ " %%m in ("%%~v") do if %%m GEQ %WANTED% set "JDK=%~f1"
)
exit /b 0

rem ---- the tools of the build -------------------------------------------------------------------------
:need_build_tools
set "MAVEN=mvn"
where mvn >nul 2>nul
if errorlevel 1 (
  if not defined MVNW_REPOURL (
    echo SmartPick is built with Maven 3.8.7 or later, and there is no mvn on the PATH.>&2
    echo Install Maven, or set MVNW_REPOURL to a Maven repository from which mvnw.cmd may fetch it.>&2
    exit /b 4
  )
  set "MAVEN=%ROOT%\mvnw.cmd"
)
for %%t in (node npm) do (
  where %%t >nul 2>nul
  if errorlevel 1 (
    echo The pages are bundled with Node 20 or later, and there is no %%t on the PATH.>&2
    exit /b 4
  )
)
set "JAVA_HOME=%JDK%"
exit /b 0

rem ---- building what is missing or stale --------------------------------------------------------------
:build_if_stale
set "DIGEST="
for /f %%d in ('powershell -NoProfile -Command "Set-Location '%ROOT%'; $files = Get-ChildItem pom.xml, */pom.xml, */src/main -Recurse -File | Where-Object FullName -NotMatch 'node_modules' | Sort-Object FullName; $text = ($files | Get-FileHash | ForEach-Object { $_.Hash + $_.Path }) -join ' '; $sum = [Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($text)); [BitConverter]::ToString($sum).Replace('-', '').Substring(0, 16)"') do set "DIGEST=%%d"
if not defined DIGEST (
  echo PowerShell could not read the sources below %ROOT%>&2
  exit /b 3
)
set "PROGRAM=%ROOT%\target\programs\%DIGEST%"
if exist "%PROGRAM%\smartpick.jar" exit /b 0
call :need_build_tools
if errorlevel 1 exit /b !errorlevel!
if not exist "%ROOT%\target" mkdir "%ROOT%\target"
echo Building SmartPick (the first time takes some minutes and downloads libraries) ...>&2
pushd "%ROOT%"
call "%MAVEN%" --batch-mode --no-transfer-progress -q -Pprogram -pl app -am package > target\build.log 2>&1
set "CODE=!errorlevel!"
popd
if not "%CODE%"=="0" (
  findstr /b "[ERROR]" "%ROOT%\target\build.log" >&2
  echo The build failed; all it said is in %ROOT%\target\build.log>&2
  exit /b 3
)
if exist "%ROOT%\target\programs" rmdir /s /q "%ROOT%\target\programs" 2>nul
mkdir "%PROGRAM%\lib"
copy /y "%ROOT%\app\target\lib\*.jar" "%PROGRAM%\lib" >nul
for %%j in ("%ROOT%\app\target\smartpick-app-*.jar") do copy /y "%%j" "%PROGRAM%\smartpick.jar" >nul
echo Built.>&2
exit /b 0

rem ---- testing ----------------------------------------------------------------------------------------
:test
set "KIND=%~2"
if not defined KIND set "KIND=normal"
set "GOALS="
if "%KIND%"=="quick" set "GOALS=test -DskipITs -Djacoco.skip=true"
if "%KIND%"=="normal" set "GOALS=verify"
if "%KIND%"=="full" set "GOALS=verify -Pfull"
if not defined GOALS (
  echo There is no test run named '%KIND%'; it is quick, normal or full.>&2
  exit /b 2
)
call :need_build_tools
if errorlevel 1 exit /b !errorlevel!
if not "%KIND%"=="quick" if not defined SMARTPICK_CHROMIUM (
  for %%c in ("%ProgramFiles%\Google\Chrome\Application\chrome.exe" "%ProgramFiles%\Chromium\Application\chrome.exe") do if exist "%%~c" set "SMARTPICK_CHROMIUM=%%~c"
  if not defined SMARTPICK_CHROMIUM (
    echo The browser tests are left out: no Chrome was found. Set SMARTPICK_CHROMIUM to run them.>&2
    set "GOALS=!GOALS! --projects=-e2e"
  )
)
for /d %%r in ("%ROOT%\*") do (
  if exist "%%r\target\surefire-reports" rmdir /s /q "%%r\target\surefire-reports"
  if exist "%%r\target\failsafe-reports" rmdir /s /q "%%r\target\failsafe-reports"
)
pushd "%ROOT%"
call "%MAVEN%" --batch-mode --no-transfer-progress --fail-at-end -Dspotless.apply.skip=true %GOALS%
set "CODE=!errorlevel!"
popd
powershell -NoProfile -Command "$run = 0; $bad = 0; $skipped = 0; Get-ChildItem '%ROOT%/*/target/*-reports/TEST-*.xml' | ForEach-Object { $suite = ([xml](Get-Content -Raw $_)).testsuite; $run += [int]$suite.tests; $bad += [int]$suite.failures + [int]$suite.errors; $skipped += [int]$suite.skipped }; Write-Output ('{0} passed, {1} failed, {2} skipped' -f ($run - $bad - $skipped), $bad, $skipped); if ($run -eq 0 -or $bad -gt 0) { exit 1 }"
if errorlevel 1 exit /b 1
if not "%CODE%"=="0" exit /b 1
exit /b 0
